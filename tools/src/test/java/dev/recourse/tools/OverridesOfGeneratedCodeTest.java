package dev.recourse.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.catalog.OverridesReader;
import dev.recourse.catalog.OverridesReading;
import dev.recourse.engine.Backoff;
import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Jitter;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.engine.State;
import dev.recourse.wiresocket.CloseCode;
import dev.recourse.wiresocket.DashboardError;
import dev.recourse.wiresocket.WireSocket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Overrides change the policy of generated code as they change that of a catalog read at run time. */
class OverridesOfGeneratedCodeTest {

    private static final String OVERRIDES = """
            recourse: 1
            overrides: wiresocket
            limits: { elapsed: 1h }
            backoffs:
              rate: { delays: [1m, 5m], jitter: plus 10s }
            domains:
              close:
                codes:
                  4004: { remedy: { retry: { backoff: rate, limit: 3 } } }
                unknown:
                  4000-4999: { remedy: give-up }
            """;

    private static final Backoff RATE = Backoff.delays("rate", List.of(Duration.ofMinutes(1), Duration.ofMinutes(5)))
            .withJitter(Jitter.plus(Duration.ofSeconds(10)));

    private static Policy changed(Path folder) throws IOException {
        OverridesReading reading = OverridesReader.of(WireSocket.policy())
                .read(Files.writeString(folder.resolve("overrides.yaml"), OVERRIDES));
        assertEquals(List.of(), reading.problems());
        return reading.policy().orElseThrow();
    }

    @Test
    void theConstantsAreDecidedByTheNewRows(@TempDir Path folder) throws IOException {
        Policy changed = changed(folder);
        assertEquals(Row.always(Remedy.retry(RATE).withLimit(3)), changed.row(CloseCode.CONNECTION_LIMIT));
        assertEquals(Row.always(Remedy.retry(RATE)), changed.row(CloseCode.RATE_LIMIT));
        assertEquals(Row.always(Remedy.giveUp()), changed.row(CloseCode.lookup(4_999)));
        assertEquals(WireSocket.policy().row(DashboardError.UNAUTHORIZED), changed.row(DashboardError.UNAUTHORIZED));
        Decision decision = changed.start().on(CloseCode.CONNECTION_LIMIT.failed(), 0, 0);
        assertEquals(DecisionKind.RETRY, decision.kind());
    }

    @Test
    void theGeneratedPolicyItselfDoesNotChange(@TempDir Path folder) throws IOException {
        Row before = WireSocket.policy().row(CloseCode.CONNECTION_LIMIT);
        changed(folder);
        assertEquals(before, WireSocket.policy().row(CloseCode.CONNECTION_LIMIT));
    }

    @Test
    void aRunningSessionGoesOnUnderTheChangedPolicy(@TempDir Path folder) throws IOException {
        State busy = WireSocket.policy()
                .start()
                .on(CloseCode.RATE_LIMIT.failed(), 0, 0)
                .state();
        Decision decision = busy.movedTo(changed(folder)).on(CloseCode.RATE_LIMIT.failed(), 60_000, 0);
        assertEquals(2, decision.state().count(DecisionKind.RETRY));
    }
}
