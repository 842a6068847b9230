package dev.recourse.tools.simulate.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.Limits;
import dev.recourse.engine.Policy;
import dev.recourse.tools.docs.Catalogs;
import dev.recourse.tools.simulate.Setups;
import dev.recourse.tools.simulate.scenario.Codes;
import dev.recourse.tools.simulate.scenario.Scenario;
import dev.recourse.tools.simulate.study.Contender;
import dev.recourse.tools.simulate.study.Study;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeadlineTest {

    private static final Policy WIRESOCKET = Catalogs.wiresocket().policy();

    private static String headline(Policy policy, Scenario... scenarios) throws InterruptedException {
        return Headline.of(Study.of(
                "test",
                Setups.connections(600),
                List.of(scenarios),
                Contender.of("as it is", policy, Codes.of(policy, Map.of()), Set.of()),
                (done, runs) -> {}));
    }

    @Test
    void theLargestCrowdIsNamed() throws InterruptedException {
        String text = headline(WIRESOCKET, Scenario.OUTAGE, Scenario.TOKENS, Scenario.REGION);
        assertTrue(
                text.startsWith(
                        "In 2 of 3 scenarios, clients come back in a crowd: up to 30 times the server's capacity in"
                                + " a second (Tokens expire, A region moves). All clients are served again within "),
                text);
        assertTrue(text.endsWith(" No client is lost."), text);
    }

    @Test
    void anEvenReturnIsReported() throws InterruptedException {
        String text = headline(WIRESOCKET, Scenario.OUTAGE, Scenario.BAD_DEPLOY);
        assertTrue(
                text.startsWith("In each of 2 scenarios, clients come back about as fast as the server can take them."),
                text);
    }

    @Test
    void clientsThatAreLostAreCounted() throws InterruptedException {
        Policy none = WIRESOCKET.withLimits(Limits.DEFAULT.withRetries(0));
        String text = headline(none, Scenario.OUTAGE, Scenario.RESTART);
        assertTrue(text.contains("Not all clients are served again in: Outage, Restart."), text);
        assertTrue(text.endsWith(" Up to 600 clients are lost in a scenario (Outage)."), text);
    }

    @Test
    void whatCannotHappenIsNotSimulated() throws InterruptedException {
        Policy github =
                Catalogs.read(Path.of("../catalog/examples/github.yaml")).policy();
        assertEquals(ScenarioView.NOT_SIMULATED, headline(github, Scenario.REGION));
    }
}
