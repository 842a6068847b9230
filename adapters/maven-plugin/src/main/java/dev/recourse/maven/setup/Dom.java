package dev.recourse.maven.setup;

import java.util.Optional;
import java.util.stream.Stream;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** Reads and writes the configuration of plugins. */
final class Dom {

    private Dom() {}

    /** The text of a child, without the space around it; empty if there is no such child or no text. */
    static Optional<String> text(Xpp3Dom element, String child) {
        return Optional.ofNullable(element.getChild(child))
                .map(Xpp3Dom::getValue)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** All texts in an element. */
    static Stream<String> texts(Xpp3Dom element) {
        return Stream.concat(
                Stream.ofNullable(element.getValue()).map(String::strip),
                Stream.of(element.getChildren()).flatMap(Dom::texts));
    }

    /** Adds a child. */
    static Xpp3Dom add(Xpp3Dom element, String child, @Nullable String text) {
        Xpp3Dom added = new Xpp3Dom(child);
        added.setValue(text);
        element.addChild(added);
        return added;
    }
}
