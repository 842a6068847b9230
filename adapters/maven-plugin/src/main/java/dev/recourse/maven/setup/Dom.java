package dev.recourse.maven.setup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.codehaus.plexus.util.xml.Xpp3Dom;

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

    /** An element with a text. */
    static Xpp3Dom element(String name, String text) {
        Xpp3Dom element = new Xpp3Dom(name);
        element.setValue(text);
        return element;
    }

    /** An element with children. */
    static Xpp3Dom element(String name, List<Xpp3Dom> children) {
        Xpp3Dom element = new Xpp3Dom(name);
        children.forEach(element::addChild);
        return element;
    }
}
