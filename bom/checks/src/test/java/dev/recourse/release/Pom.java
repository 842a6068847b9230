package dev.recourse.release;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** An element of a file of Maven's, found by the names of elements. */
record Pom(Element element) {

    static Pom read(Path file) {
        return read(file.toFile());
    }

    private static Pom read(File file) {
        try {
            return new Pom(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file)
                    .getDocumentElement());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }

    /** All elements at this path, such as {@code dependencies/dependency}. */
    List<Pom> all(String path) {
        List<Pom> found = List.of(this);
        for (String name : path.split("/", -1)) {
            found = found.stream().flatMap(pom -> pom.children(name)).toList();
        }
        return found;
    }

    private Stream<Pom> children(String name) {
        List<Pom> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getTagName().equals(name)) {
                children.add(new Pom(child));
            }
        }
        return children.stream();
    }

    Optional<Pom> one(String path) {
        return all(path).stream().findFirst();
    }

    /** The text of the first element at this path, if it has any. */
    Optional<String> text(String path) {
        return one(path).map(Pom::text).filter(text -> !text.isEmpty());
    }

    String text() {
        return element.getTextContent().strip();
    }

    /** The names of the elements in this one. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                names.add(child.getTagName());
            }
        }
        return names;
    }
}
