package dev.recourse.tools;

import dev.recourse.tools.lint.CatalogPath;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Stack;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Takes the folders and jars that follow an option: separated as on a class path, as arguments of their own, or both.
 * The first argument that is neither is not taken, so that a file may follow.
 */
final class PathOption implements IParameterConsumer {

    @Override
    public void consumeParameters(Stack<String> arguments, ArgSpec option, CommandSpec command) {
        if (arguments.isEmpty()) {
            throw new ParameterException(command.commandLine(), "--path needs a folder or a jar");
        }
        List<Path> path = option.getValue();
        for (String place : arguments.pop().split(File.pathSeparator, -1)) {
            if (!isPlace(place)) {
                throw new ParameterException(
                        command.commandLine(), "--path: " + place + " is neither a folder nor a jar");
            }
            path.add(Path.of(place));
        }
        while (!arguments.isEmpty() && isPlace(arguments.peek())) {
            path.add(Path.of(arguments.pop()));
        }
    }

    private static boolean isPlace(String argument) {
        Path place = Path.of(argument);
        return Files.isDirectory(place) || CatalogPath.isJar(place);
    }
}
