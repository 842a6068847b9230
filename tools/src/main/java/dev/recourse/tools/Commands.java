package dev.recourse.tools;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The commands of {@code recourse}. Only those that a run needs are made, because making all takes a while. */
final class Commands {

    private static final Map<String, Supplier<Object>> FACTORIES = new LinkedHashMap<>();

    static {
        FACTORIES.put("demo", DemoCommand::new);
        FACTORIES.put("explain", ExplainCommand::new);
        FACTORIES.put("decide", DecideCommand::new);
        FACTORIES.put("lint", LintCommand::new);
        FACTORIES.put("schema", SchemaCommand::new);
        FACTORIES.put("translate", TranslateCommand::new);
        FACTORIES.put("docs", DocsCommand::new);
        FACTORIES.put("vectors", VectorsCommand::new);
        FACTORIES.put("diff", DiffCommand::new);
        FACTORIES.put("simulate", SimulateCommand::new);
    }

    private Commands() {}

    /** Adds the command that the first argument names, or all of them if it names none of these. */
    static void addNeeded(CommandLine main, String... args) {
        Optional<Supplier<Object>> only = Optional.ofNullable(args.length == 0 ? null : FACTORIES.get(args[0]));
        if (only.isPresent()) {
            main.addSubcommand(only.get().get());
        } else if (args.length != 1 || !Set.of("--version", "-V").contains(args[0])) {
            FACTORIES.values().forEach(factory -> main.addSubcommand(factory.get()));
            main.addSubcommand(new CompletionCommand());
            main.addSubcommand(help(main.getSubcommands().keySet()));
        }
    }

    private static CommandSpec help(Set<String> names) {
        CommandSpec help = CommandSpec.forAnnotatedObject(new HelpCommand());
        help.usageMessage().header("Shows the usage of a command.");
        PositionalParamSpec command = help.positionalParameters().get(0);
        help.remove(command);
        help.addPositional(
                command.toBuilder().completionCandidates(Set.copyOf(names)).build());
        return help;
    }
}
