package dev.recourse.tools;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** Runs commands as a terminal does, and keeps what they print. */
abstract class RunsCommands {

    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();

    /** The exit code of a command. */
    int run(String... args) {
        CommandLine command = Main.commandLine(args);
        command.setOut(new PrintWriter(out));
        command.setErr(new PrintWriter(err));
        return command.execute(args);
    }
}
