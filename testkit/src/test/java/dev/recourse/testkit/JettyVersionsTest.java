package dev.recourse.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JettyVersionsTest {

    @Test
    void allArtifactsHaveTheVersionThatTheTestkitIsBuiltWith() {
        Map<String, String> found = JettyVersions.found();

        assertEquals(
                List.of("jetty-server", "jetty-http", "jetty-io", "jetty-util", "jetty-websocket-jetty-server"),
                List.copyOf(found.keySet()));
        found.values().forEach(version -> assertEquals(JettyVersions.BUILT_WITH, version));
        assertEquals(Optional.empty(), JettyVersions.objection(found));
    }

    @Test
    void anotherVersionIsNamedWithTheWayOut() {
        Map<String, String> managed = new LinkedHashMap<>();
        managed.put("jetty-server", "12.0.22");
        managed.put("jetty-http", "12.1.3");
        managed.put("jetty-util", "12.0.22");

        assertEquals(
                "the testkit needs Jetty 12.1, but the class path has jetty-server 12.0.22, jetty-util 12.0.22."
                        + " If your build manages Jetty, as Spring Boot's does, set its property jetty.version to 12.1.12;"
                        + " if it imports Spring Boot's BOM, import org.eclipse.jetty:jetty-bom:12.1.12 before that.",
                JettyVersions.objection(managed).orElseThrow());
    }
}
