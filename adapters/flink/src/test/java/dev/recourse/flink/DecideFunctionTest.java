package dev.recourse.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.Policy;
import dev.recourse.engine.State;
import dev.recourse.flink.CatalogFile.Role;
import dev.recourse.tools.decide.DecisionWriter;
import dev.recourse.tools.event.BadLineException;
import dev.recourse.tools.event.SessionEvent;
import dev.recourse.tools.event.SessionEventReader;
import dev.recourse.tools.event.Sessions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.runtime.state.VoidNamespace;
import org.apache.flink.runtime.state.VoidNamespaceSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One function without a cluster, where the place at which a catalog arrives is known. */
class DecideFunctionTest {

    private static final long SEED = 4;

    @TempDir
    private Path folder;

    private CatalogFile original;
    private CatalogFile changed;
    private Policy originalPolicy;
    private Policy changedPolicy;

    @BeforeEach
    void readTheCatalogs() throws Exception {
        Path file = Changed.catalog(folder);
        List<CatalogFile> both = GivenCatalogs.read(Changed.ORIGINAL, Optional.of(file));
        original = both.get(0);
        changed = both.get(1);
        originalPolicy = Expected.policy(Changed.ORIGINAL);
        changedPolicy = Expected.policy(file);
    }

    private CatalogFile deciding(CatalogFile file) {
        return new CatalogFile(file.name(), Role.OLD, file.json());
    }

    private static Harness opened(CatalogFile... given) throws Exception {
        Harness harness = new Harness(SEED, given);
        harness.open();
        return harness;
    }

    /** What the machine decides, with the states of all sessions moved from one policy to the next. */
    private static List<String> expected(Map<Policy, List<String>> parts) {
        List<String> decisions = new ArrayList<>();
        Map<String, State> states = new HashMap<>();
        parts.forEach((policy, lines) -> {
            Sessions sessions = Sessions.independent(policy, SEED);
            states.forEach((name, state) -> sessions.restore(name, state.movedTo(policy)));
            DecisionWriter writer = new DecisionWriter();
            for (String line : lines) {
                try {
                    SessionEvent event = new SessionEventReader(policy).read(line.getBytes(StandardCharsets.UTF_8));
                    sessions.on(event)
                            .ifPresent(decision ->
                                    decisions.add(new String(writer.write(event, decision), StandardCharsets.UTF_8)));
                    sessions.remove(event.session())
                            .ifPresentOrElse(
                                    state -> {
                                        states.put(event.session(), state);
                                        sessions.restore(event.session(), state);
                                    },
                                    () -> states.remove(event.session()));
                } catch (BadLineException e) {
                    assertTrue(!e.problem().isEmpty());
                }
            }
        });
        return decisions;
    }

    private static Map<Policy, List<String>> parts(Policy first, List<String> lines, Policy second, List<String> more) {
        Map<Policy, List<String>> parts = new LinkedHashMap<>();
        parts.put(first, lines);
        parts.put(second, more);
        return parts;
    }

    @Test
    void statesAreCarriedOverToACatalogThatArrives() throws Exception {
        List<String> before = Traffic.lines(3_000, 200, 1);
        List<String> after = Traffic.lines(3_000, 200, 2);
        try (Harness harness = opened(original)) {
            harness.send(before);
            harness.send(deciding(changed));
            harness.send(after);
            List<String> expected = expected(parts(originalPolicy, before, changedPolicy, after));
            assertEquals(expected, harness.decisions());
            assertTrue(expected.size() > 3_000);
        }
    }

    /** A job that is started again from a savepoint, with other arguments. */
    @Test
    void statesAreCarriedOverToACatalogThatAJobIsStartedAgainWith() throws Exception {
        List<String> before = Traffic.lines(3_000, 200, 1);
        List<String> after = Traffic.lines(3_000, 200, 2);
        OperatorSubtaskState state;
        List<String> decisions = new ArrayList<>();
        try (Harness harness = opened(original)) {
            harness.send(before);
            state = harness.snapshot(1, 1);
            decisions.addAll(harness.decisions());
        }
        try (Harness harness = new Harness(SEED, deciding(changed))) {
            harness.initializeState(state);
            harness.open();
            harness.send(after);
            decisions.addAll(harness.decisions());
        }
        assertEquals(expected(parts(originalPolicy, before, changedPolicy, after)), decisions);
    }

    @Test
    void aCatalogThatArrivedStaysInUseAfterARestart() throws Exception {
        List<String> lines = Traffic.lines(500, 20, 1);
        OperatorSubtaskState state;
        try (Harness harness = opened(original)) {
            harness.send(deciding(changed));
            state = harness.snapshot(1, 1);
        }
        try (Harness harness = new Harness(SEED, original)) {
            harness.initializeState(state);
            harness.open();
            harness.send(lines);
            assertEquals(expected(Map.of(changedPolicy, lines)), harness.decisions());
        }
    }

    /** From then on, as if it had decided about the sessions as they were. */
    @Test
    void aCatalogThatArrivesIsComparedWithTheStatesOfTheOther() throws Exception {
        List<String> before = Traffic.lines(2_000, 100, 1);
        List<String> after = Traffic.lines(2_000, 100, 2);
        try (Harness harness = opened(original)) {
            harness.send(before);
            assertEquals(0, harness.side(DecideFunction.COMPARED).size());
            harness.send(changed);
            harness.send(after);

            List<String> old = harness.decisions();
            List<String> moved = expected(parts(originalPolicy, before, changedPolicy, after));
            List<String> changedAnswers = harness.side(DecideFunction.COMPARED).stream()
                    .flatMap(tally -> tally.examples().stream())
                    .filter(example -> !example.contains("\"new\":{\"line\""))
                    .map(example -> example.replaceFirst(".*,\"new\":(.*)}", "$1\n"))
                    .toList();
            assertTrue(changedAnswers.size() > 100, () -> changedAnswers.size() + " differ");
            assertEquals(
                    List.of(),
                    changedAnswers.stream()
                            .filter(answer -> !moved.contains(answer))
                            .toList(),
                    "each was decided under the states that were moved");
            assertEquals(
                    old.size() - expected(Map.of(originalPolicy, before)).size(),
                    harness.side(DecideFunction.COMPARED).stream()
                            .mapToLong(Tally::count)
                            .sum());
        }
    }

    @Test
    void aCatalogThatCannotBeReadIsReportedAndTheJobGoesOn() throws Exception {
        try (Harness harness = opened(original)) {
            harness.send(new CatalogFile("x.json", Role.OLD, "{\"recourse\":9}"));
            harness.send(List.of("{\"event\":\"failed\",\"at\":1,\"domain\":\"close\",\"code\":4001}"));
            assertEquals(1, harness.decisions().size());
            List<ErrorLine> errors = harness.side(DecideFunction.ERRORS);
            assertEquals(1, errors.size());
            assertEquals("x.json", errors.get(0).file());
            assertTrue(
                    errors.get(0).json().startsWith("{\"catalog\":\"x.json\",\"error\":\"the catalog has version 9 "),
                    errors.get(0).json());
        }
    }

    /** Otherwise sessions would start again without a word. */
    @Test
    void aStateOfAnUnknownCatalogStopsTheJob() throws Exception {
        try (Harness harness = opened(original)) {
            harness.send(List.of("{\"event\":\"ready\",\"at\":1}"));
            harness.getOperator().setCurrentKey("");
            String text = "r2|0123456789abcdef|0|0|0|-|-|0||||0";
            assertNotEquals(originalPolicy.fingerprint(), "0123456789abcdef");
            harness.getOperator()
                    .getPartitionedState(
                            VoidNamespace.INSTANCE,
                            VoidNamespaceSerializer.INSTANCE,
                            new ValueStateDescriptor<>("old", Types.STRING))
                    .update(text);
            IllegalStateException problem = assertThrows(
                    IllegalStateException.class, () -> harness.send(List.of("{\"event\":\"ready\",\"at\":2}")));
            assertEquals("log, line 1: no catalog of this job has written the state " + text, problem.getMessage());
        }
    }
}
