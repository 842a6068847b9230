package dev.recourse.maven.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;

class ProcessorPathTest {

    private static final String OTHER =
            "<path><groupId>com.example</groupId><artifactId>names</artifactId>" + "<version>1</version></path>";
    private static final String OURS =
            "<path><groupId>dev.recourse</groupId><artifactId>recourse-codegen</artifactId><version>2</version></path>";

    private static Xpp3Dom paths(String paths) {
        return Xml.dom("<annotationProcessorPaths>" + paths + "</annotationProcessorPaths>");
    }

    private static Xpp3Dom withProcessor(Xpp3Dom configuration) {
        new ProcessorPath(configuration).addProcessor("2");
        return configuration;
    }

    @Test
    void theProcessorGetsAPath() {
        Xpp3Dom configuration = withProcessor(Xml.dom(""));
        assertEquals(
                paths(OURS).getChild(0).getChild(0), configuration.getChild(0).getChild(0));
        assertTrue(new ProcessorPath(configuration).hasProcessor());
        assertTrue(new ProcessorPath(new Xpp3Dom(configuration)).replacesClassPath());
    }

    @Test
    void otherProcessorsKeepTheirs() {
        assertEquals(paths(OTHER + OURS), withProcessor(paths(OTHER)));
        assertFalse(new ProcessorPath(withProcessor(paths(OTHER))).replacesClassPath());
    }

    @Test
    void aVersionThatTheProjectChoseStays() {
        Xpp3Dom chosen = paths(OURS.replace(">2<", ">\n 1 <"));
        assertEquals(new Xpp3Dom(chosen), withProcessor(chosen));
    }

    @Test
    void amongNamedProcessorsItIsNamed() {
        String named = "<annotationProcessors><annotationProcessor>com.example.Names</annotationProcessor>%s"
                + "</annotationProcessors><annotationProcessorPaths>" + OURS + "</annotationProcessorPaths>";
        Xpp3Dom both = Xml.dom(
                named.formatted("<annotationProcessor>dev.recourse.codegen.CatalogProcessor</annotationProcessor>"));
        assertEquals(both, withProcessor(Xml.dom(named.formatted(""))));
        assertEquals(both, withProcessor(new Xpp3Dom(both)));
    }

    @Test
    void anArtifactWithAClassifierKeepsIt() {
        Xpp3Dom configuration = paths(OURS);
        ProcessorPath path = new ProcessorPath(configuration);
        path.add("com.example", "names", "1", "jakarta");
        path.add("com.example", "names", "2", null);
        assertEquals(paths(OURS + OTHER.replace("</path>", "<classifier>jakarta</classifier></path>")), configuration);
    }

    @Test
    void processingThatIsOffIsRecognised() {
        assertTrue(new ProcessorPath(Xml.dom("<proc>none</proc>")).isOff());
        assertFalse(new ProcessorPath(Xml.dom("<proc>full</proc>")).isOff());
        assertTrue(new ProcessorPath(Xml.dom("<proc>full</proc>")).isForced());
        assertFalse(new ProcessorPath(Xml.dom("")).isOff());
    }
}
