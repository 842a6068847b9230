package dev.recourse.tools.diff.baseline;

import dev.recourse.engine.ShownText;
import java.util.stream.Collectors;

/** A catalog that cannot be compared, because it is missing or cannot be read. The message says why. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableException(String message) {
        super(message.lines().map(ShownText::escaped).collect(Collectors.joining("\n")));
    }
}
