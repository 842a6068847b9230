package dev.recourse.tools;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Prints a script by which a shell completes commands, options and their values.",
        footer = {
            "%nWrite it into a file once, and load that file in ~/.bashrc or ~/.zshrc:",
            "  ./recourse completion bash > ~/.recourse-completion",
            "  source ~/.recourse-completion"
        })
final class CompletionCommand implements Callable<Integer> {

    enum Shell {
        bash,
        zsh
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "SHELL",
            description = "The shell: ${COMPLETION-CANDIDATES}. Both run the same script.")
    void setShell(Shell shell) {
        // both run the same script
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(AutoComplete.bash(
                "recourse", Objects.requireNonNull(spec.parent()).commandLine()));
        out.flush();
        return 0;
    }
}
