package dev.recourse.client.io;

import dev.recourse.client.Environment;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The log of all drivers, named like the package that documents it. A logger that throws, or a text that cannot be
 * made, changes nothing else: the line is lost.
 */
public final class Log {

    private static final System.@Nullable Logger LOGGER = logger();

    private Log() {}

    private static System.@Nullable Logger logger() {
        try {
            return System.getLogger(Environment.class.getPackageName());
        } catch (Throwable e) {
            return null;
        }
    }

    /** Logs a text, which is made only if the level is logged. */
    public static void write(Level level, Supplier<String> text) {
        attempt(logger -> logger.log(level, text));
    }

    /** Logs a text and an error. */
    public static void write(Level level, Supplier<String> text, Throwable error) {
        attempt(logger -> logger.log(level, text, error));
    }

    private static void attempt(Consumer<System.Logger> line) {
        System.Logger logger = LOGGER;
        if (logger != null) {
            try {
                line.accept(logger);
            } catch (Throwable e) {
                // There is nowhere left to report it.
            }
        }
    }
}
