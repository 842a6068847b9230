package dev.recourse.tools;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code recourse} command. Bad usage exits 2, a failed check 1. */
@Command(
        name = "recourse",
        description = "Tools for error catalogs: what each code means, and how to recover from it.",
        subcommands = {
            DemoCommand.class,
            ExplainCommand.class,
            DecideCommand.class,
            LintCommand.class,
            SchemaCommand.class,
            TranslateCommand.class,
            DocsCommand.class,
            VectorsCommand.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Main {

    private Main() {}

    /** Runs one command and exits. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        CommandLine main = new CommandLine(new Main())
                .registerConverter(int.class, text -> wholeNumber(text, Integer::parseInt))
                .registerConverter(Integer.class, text -> wholeNumber(text, Integer::valueOf))
                .registerConverter(long.class, text -> wholeNumber(text, Long::parseLong))
                .setOut(utf8(System.out))
                .setErr(utf8(System.err))
                .setExecutionExceptionHandler(Main::report)
                .setUnmatchedOptionsArePositionalParams(false);
        Objects.requireNonNull(main.getSubcommands().get("help"))
                .getCommandSpec()
                .usageMessage()
                .header("Shows the usage of a command.");
        return main;
    }

    private static <N> N wholeNumber(String text, Function<String, N> parse) {
        try {
            return parse.apply(text);
        } catch (NumberFormatException e) {
            throw new CommandLine.TypeConversionException("'" + text + "' is not a whole number");
        }
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static int report(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        if (e instanceof UsageException) {
            command.getErr().println("recourse: " + e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        command.getErr().println("recourse: " + (e.getMessage() == null ? e.toString() : e.getMessage()));
        return CommandLine.ExitCode.SOFTWARE;
    }
}
