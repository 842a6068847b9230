package dev.recourse.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the plugin declares about its goals. */
class GoalsTest {

    private static final Set<String> GOALS = Set.of("stale", "test-stale", "lint", "docs", "diff");

    private static Document read(String resource) throws Exception {
        try (InputStream stream = GoalsTest.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException("missing: " + resource);
            }
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream);
        }
    }

    private static Stream<Element> elements(Element parent, String name) {
        return IntStream.range(0, parent.getElementsByTagName(name).getLength())
                .mapToObj(i -> (Element) parent.getElementsByTagName(name).item(i));
    }

    private static String text(Element parent, String name) {
        return elements(parent, name).findFirst().orElseThrow().getTextContent().strip();
    }

    private static List<Element> goals() throws Exception {
        return elements(read("/META-INF/maven/plugin.xml").getDocumentElement(), "mojo")
                .filter(mojo -> !text(mojo, "goal").equals("help"))
                .toList();
    }

    @Test
    void everyGoalIsKnown() throws Exception {
        assertEquals(
                GOALS,
                new TreeSet<>(goals().stream().map(mojo -> text(mojo, "goal")).toList()));
    }

    @Test
    void everyGoalCanBeSkippedAndRunsInParallelBuilds() throws Exception {
        for (Element mojo : goals()) {
            assertTrue(elements(mojo, "parameter")
                    .anyMatch(parameter -> text(parameter, "name").equals("skip")));
            assertEquals("true", text(mojo, "threadSafe"));
        }
    }

    @Test
    void everythingThatCanBeSetIsDescribed() throws Exception {
        for (Element mojo : goals()) {
            assertFalse(text(mojo, "description").isEmpty());
            elements(mojo, "parameter")
                    .filter(parameter -> text(parameter, "editable").equals("true"))
                    .forEach(parameter ->
                            assertFalse(text(parameter, "description").isEmpty(), text(parameter, "name")));
        }
    }

    @Test
    void eclipseKnowsWhatToDoAboutEveryGoal() throws Exception {
        Element m2e = read("/META-INF/m2e/lifecycle-mapping-metadata.xml").getDocumentElement();
        assertEquals(
                GOALS,
                new TreeSet<>(elements(m2e, "goal")
                        .map(goal -> goal.getTextContent().strip())
                        .toList()));
    }

    @Test
    void theComponentsOfTheExtensionExist() throws Exception {
        List<String> classes = elements(read("/META-INF/plexus/components.xml").getDocumentElement(), "component")
                .flatMap(component -> Stream.of(text(component, "role"), text(component, "implementation")))
                .toList();
        for (int i = 0; i < classes.size(); i += 2) {
            assertTrue(Class.forName(classes.get(i)).isAssignableFrom(Class.forName(classes.get(i + 1))));
        }
        assertEquals(4, classes.size());
    }
}
