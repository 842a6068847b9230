package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recourse.testkit.ScriptedServer;
import org.junit.jupiter.api.Test;

/** Under the Jetty that Spring Boot manages. */
class ManagedJettyTest {

    private static final String MANAGED = System.getProperty("managed");
    private static final String NEEDED = System.getProperty("needed");

    @Test
    void aServerThatCannotRunSaysWhichJettyItNeedsAndHowToGetIt() {
        String report = "the testkit needs Jetty 12.1, but the class path has jetty-server MANAGED, jetty-http MANAGED,"
                + " jetty-io MANAGED, jetty-util MANAGED, jetty-websocket-jetty-server MANAGED. If your build manages"
                + " Jetty, as Spring Boot's does, set its property jetty.version to NEEDED; if it imports Spring Boot's"
                + " BOM, import org.eclipse.jetty:jetty-bom:NEEDED before that.";

        assertEquals(
                report.replace("MANAGED", MANAGED).replace("NEEDED", NEEDED),
                assertThrows(IllegalStateException.class, ScriptedServer::start).getMessage());
    }
}
