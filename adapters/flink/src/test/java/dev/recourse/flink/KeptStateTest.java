package dev.recourse.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** For how long the states of a session are kept. */
class KeptStateTest {

    private static final String LIMITED =
            "{\"session\":\"a\",\"at\":%d,\"event\":\"failed\",\"domain\":\"close\",\"code\":4006," + "\"random\":0}";

    @TempDir
    private Path folder;

    private CatalogFile original;
    private CatalogFile changed;

    @BeforeEach
    void readTheCatalogs() throws Exception {
        List<CatalogFile> both = GivenCatalogs.read(Changed.ORIGINAL, Optional.of(Changed.catalog(folder)));
        original = both.get(0);
        changed = both.get(1);
    }

    private static void limited(Harness harness, int at) throws Exception {
        harness.send(List.of(LIMITED.formatted(at)));
    }

    /** How many retries there were with the last decision. */
    private static String retries(List<String> decisions) {
        return decisions.get(decisions.size() - 1).replaceFirst("(?s).*\"retries\":(\\d+).*", "$1");
    }

    @Test
    void aSessionWithoutEventsIsForgottenOnRequest() throws Exception {
        try (Harness harness =
                new Harness(new DecideFunction(List.of(original), 0, Optional.of(Duration.ofMillis(100))))) {
            harness.open();
            harness.setStateTtlProcessingTime(0);
            limited(harness, 1);
            harness.setStateTtlProcessingTime(90);
            limited(harness, 2);
            harness.setStateTtlProcessingTime(180);
            limited(harness, 3);
            assertEquals("3", retries(harness.decisions()));
            harness.setStateTtlProcessingTime(281);
            limited(harness, 4);
            assertEquals("1", retries(harness.decisions()));
        }
    }

    /** A job that is started again with {@code --forget-after}, then without. */
    @Test
    void forgettingMayBeginAndEndWithARestart() throws Exception {
        OperatorSubtaskState state = after(null, 1, original);
        try (Harness harness =
                new Harness(new DecideFunction(List.of(original), 0, Optional.of(Duration.ofMinutes(1))))) {
            harness.initializeState(state);
            harness.open();
            limited(harness, 2);
            assertEquals("2", retries(harness.decisions()));
            state = harness.snapshot(2, 2);
        }
        try (Harness harness = restored(state, original)) {
            limited(harness, 3);
            assertEquals("3", retries(harness.decisions()));
        }
    }

    @Test
    void nothingIsKeptOfASessionThatHasEnded() throws Exception {
        try (Harness harness = new Harness(0, original, changed)) {
            harness.open();
            limited(harness, 1);
            assertEquals(2, harness.states());
            harness.send(List.of("{\"session\":\"a\",\"event\":\"end\"}"));
            assertEquals(0, harness.states());
        }
    }

    /** It would have missed what happened in between. */
    @Test
    void theStateUnderACatalogThatWasNotComparedForATimeIsNotUsed() throws Exception {
        OperatorSubtaskState state = after(null, 1, original, changed);
        state = after(state, 2, original);
        try (Harness harness = restored(state, original, changed)) {
            limited(harness, 3);
            Tally tally = harness.side(DecideFunction.COMPARED).get(0);
            assertEquals("retry", tally.key().newOutcome());
            assertEquals("3", retries(tally.examples()), "those of the catalog that decides");
        }
    }

    private static OperatorSubtaskState after(@Nullable OperatorSubtaskState before, int at, CatalogFile... given)
            throws Exception {
        try (Harness harness = restored(before, given)) {
            limited(harness, at);
            return harness.snapshot(at, at);
        }
    }

    private static Harness restored(@Nullable OperatorSubtaskState state, CatalogFile... given) throws Exception {
        Harness harness = new Harness(0, given);
        harness.initializeState(state);
        harness.open();
        return harness;
    }
}
