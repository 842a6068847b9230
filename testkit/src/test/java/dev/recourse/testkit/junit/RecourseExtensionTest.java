package dev.recourse.testkit.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.VirtualTime;
import dev.recourse.testkit.WireSocketCluster;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

class RecourseExtensionTest {

    private static final List<ScriptedServer> SEEN = new ArrayList<>();

    @ExtendWith(RecourseExtension.class)
    static class Good {

        @BeforeEach
        void scripts(ScriptedServer server) {
            server.script().refuse(4006, "");
            SEEN.add(server);
        }

        @Test
        void isTheSameInEveryMethodOfATest(VirtualTime time, ScriptedServer server, ScriptedServer other) {
            assertSame(SEEN.get(SEEN.size() - 1), server);
            assertNotSame(server, other);
            assertEquals(1, server.script().remaining());
            assertEquals(0, time.now());
        }

        @Test
        void isAnotherOneInTheNextTest(ScriptedServer server) throws Exception {
            assertEquals(200, get(server.http("/")));
        }

        @AfterEach
        void isStillOpen(ScriptedServer server) throws Exception {
            assertEquals(200, get(server.http("/")));
        }
    }

    @ExtendWith(RecourseExtension.class)
    static class Failing {

        @Test
        void fails(ScriptedServer server, VirtualTime time, WireSocketCluster cluster) throws Exception {
            server.script().accept().thenKill();
            get(server.http("/status"));
            get(cluster.eu().http("/discovery?token=hush"));
            fail("as it should");
        }
    }

    static class Strict {
        @RegisterExtension
        final RecourseExtension recourse = RecourseExtension.failOnUnusedSteps();

        @Test
        void leavesSteps(ScriptedServer server, ScriptedServer other) {
            other.script().refuse(4006, "busy").accept().thenKill();
        }
    }

    @ExtendWith(RecourseExtension.class)
    static class Greedy {
        Greedy(ScriptedServer server) {
            server.close();
        }

        @Test
        void neverRuns() {}
    }

    @Test
    void everyTestHasItsOwnServerWhichIsClosed() throws Exception {
        SEEN.clear();

        run(Good.class).assertStatistics(stats -> stats.started(2).succeeded(2));

        assertEquals(2, SEEN.size());
        assertNotSame(SEEN.get(0), SEEN.get(1));
        for (ScriptedServer server : SEEN) {
            assertTrue(server.log().endsWith("down"), server.log());
        }
    }

    @Test
    void aFailureShowsTheServersLogs() {
        Throwable failure = failureOf(Failing.class);

        assertEquals("as it should", failure.getMessage());
        String logs = failure.getSuppressed()[0].toString().replaceAll("port \\d+", "port N");
        assertEquals("""
                dev.recourse.testkit.junit.ServerLogs: server 1 on port N:
                    GET /status: status 200
                    unused steps: accept, then kill
                eu on port N:
                    GET /discovery, token in QUERY: status 401
                us on port N:
                    nothing
                dashboard on port N:
                    nothing
                virtual time: 0 ms, 0 tasks scheduled""", logs);
    }

    @Test
    void aStrictTestFailsIfAScriptHasUnusedSteps() {
        Throwable failure = failureOf(Strict.class);

        assertEquals("""
                a script has unused steps
                server 2 on port N:
                    nothing
                    unused steps: refuse 4006 busy; accept, then kill""", String.valueOf(failure.getMessage()).replaceAll("port \\d+", "port N"));
    }

    @Test
    void aConstructorGetsNoServer() {
        assertTrue(String.valueOf(failureOf(Greedy.class).getMessage())
                .contains("a ScriptedServer is created for each test: make it a parameter of the test"));
    }

    @Test
    void otherTypesAreNotSupported() {
        assertFalse(Fixtures.isSupported(String.class));
    }

    private static Events run(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute()
                .testEvents();
    }

    private static Throwable failureOf(Class<?> tests) {
        return run(tests).failed().stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .findFirst()
                .flatMap(TestExecutionResult::getThrowable)
                .orElseThrow();
    }

    private static int get(URI address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
