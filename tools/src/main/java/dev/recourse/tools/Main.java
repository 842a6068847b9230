package dev.recourse.tools;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code recourse} command. Bad usage exits 2, a failed check 1. */
@Command(
        name = "recourse",
        description = "Tools for error catalogs: what each code means, and how to recover from it.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Main {

    private Main() {}

    /** Runs one command and exits. */
    public static void main(String[] args) {
        System.exit(commandLine(args).execute(args));
    }

    /** The commands that these arguments need. */
    static CommandLine commandLine(String... args) {
        CommandLine main = new CommandLine(new Main());
        Commands.addNeeded(main, args);
        return main.registerConverter(int.class, text -> wholeNumber(text, Integer::parseInt))
                .registerConverter(Integer.class, text -> wholeNumber(text, Integer::valueOf))
                .registerConverter(long.class, text -> wholeNumber(text, Long::parseLong))
                .registerConverter(Long.class, text -> wholeNumber(text, Long::valueOf))
                .registerConverter(Double.class, Main::number)
                .registerConverter(Path.class, Main::path)
                .setOut(utf8(System.out))
                .setErr(utf8(System.err))
                .setExecutionExceptionHandler(Main::report)
                .setUnmatchedOptionsArePositionalParams(false);
    }

    private static <N> N wholeNumber(String text, Function<String, N> parse) {
        try {
            return parse.apply(text);
        } catch (NumberFormatException e) {
            boolean isWhole = text.matches("[+-]?[0-9]+");
            throw new CommandLine.TypeConversionException(
                    "'" + text + "' is " + (isWhole ? "out of range" : "not a whole number"));
        }
    }

    private static double number(String text) {
        try {
            return new BigDecimal(text).doubleValue();
        } catch (NumberFormatException e) {
            throw new CommandLine.TypeConversionException("'" + text + "' is not a number");
        }
    }

    /** A path. An empty one, which a script makes of an unset variable, would be the current folder. */
    private static Path path(String text) {
        if (text.isEmpty()) {
            throw new CommandLine.TypeConversionException("a path must not be empty; use . for the current folder");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new CommandLine.TypeConversionException("not a path: " + e.getMessage());
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
