package dev.recourse.tools.simulate.check;

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
import dev.recourse.tools.simulate.study.Without;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BoundsTest {

    private static Study study(Policy policy) throws InterruptedException {
        return Study.of(
                "test",
                Setups.connections(300),
                List.of(Scenario.OUTAGE),
                Contender.of("as it is", policy, Codes.of(policy, Map.of()), EnumSet.of(Without.JITTER)),
                (done, runs) -> {});
    }

    @Test
    void boundsHoldForTheCatalogAsItIsAndNotForWhatItIsComparedWith() throws InterruptedException {
        Study study = study(Catalogs.wiresocket().policy());
        assertTrue(study.comparisons().get(0).outcomes().get(1).peak() > 10);
        assertEquals(
                List.of(),
                new Bounds(Optional.of(3.0), Optional.of(Duration.ofMinutes(2)), Optional.of(0L)).violations(study));
    }

    @Test
    void whatIsExceededIsReportedWithItsNumbers() throws InterruptedException {
        Study study = study(Catalogs.wiresocket().policy());
        List<String> found =
                new Bounds(Optional.of(0.5), Optional.of(Duration.ofSeconds(1)), Optional.of(0L)).violations(study);
        assertEquals(2, found.size());
        assertTrue(found.get(0)
                .matches("outage: second \\d+ has \\d\\.\\d\\d times the capacity, more than --max-peak 0.5"));
        assertTrue(found.get(1).matches("outage: all are served after \\d+\\.\\d s, with --all-back-within 1s"));
    }

    @Test
    void lostClientsAreNotBackEither() throws InterruptedException {
        Study study = study(Catalogs.wiresocket().policy().withLimits(Limits.DEFAULT.withRetries(0)));
        assertEquals(
                List.of(
                        "outage: not all are served again, with --all-back-within 1h",
                        "outage: 300 are lost, more than --lost 299"),
                new Bounds(Optional.empty(), Optional.of(Duration.ofHours(1)), Optional.of(299L)).violations(study));
    }
}
