package dev.recourse.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.Policy;
import dev.recourse.engine.State;
import dev.recourse.flink.CatalogFile.Role;
import dev.recourse.tools.decide.DecisionWriter;
import dev.recourse.tools.event.SessionEvent;
import dev.recourse.tools.event.SessionEventReader;
import dev.recourse.tools.event.Sessions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.co.CoBroadcastWithKeyedOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedBroadcastOperatorTestHarness;
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

    private static KeyedBroadcastOperatorTestHarness<String, LogLine, CatalogFile, byte[]> harness(CatalogFile... given)
            throws Exception {
        return new KeyedBroadcastOperatorTestHarness<>(
                new CoBroadcastWithKeyedOperator<>(
                        new DecideFunction(List.of(given), SEED), List.of(KnownCatalogs.DESCRIPTOR)),
                LogLine::session,
                Types.STRING,
                128,
                1,
                0);
    }

    private static KeyedBroadcastOperatorTestHarness<String, LogLine, CatalogFile, byte[]> opened(CatalogFile... given)
            throws Exception {
        KeyedBroadcastOperatorTestHarness<String, LogLine, CatalogFile, byte[]> harness = harness(given);
        harness.open();
        return harness;
    }

    private static void send(
            KeyedBroadcastOperatorTestHarness<String, LogLine, CatalogFile, byte[]> harness, List<String> lines)
            throws Exception {
        for (String line : lines) {
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            if (!line.isBlank()) {
                harness.processElement(new StreamRecord<>(new LogLine(SessionNames.of(bytes), "log", 1, bytes)));
            }
        }
    }

    private static List<String> decisions(
            KeyedBroadcastOperatorTestHarness<String, LogLine, CatalogFile, byte[]> harness) {
        return harness.extractOutputValues().stream()
                .map(line -> new String(line, StandardCharsets.UTF_8))
                .toList();
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
                } catch (dev.recourse.tools.event.BadLineException e) {
                    assertTrue(!e.problem().isEmpty());
                }
            }
        });
        return decisions;
    }

    private static Map<Policy, List<String>> parts(Policy first, List<String> lines, Policy second, List<String> more) {
        Map<Policy, List<String>> parts = new java.util.LinkedHashMap<>();
        parts.put(first, lines);
        parts.put(second, more);
        return parts;
    }

    @Test
    void statesAreCarriedOverToACatalogThatArrives() throws Exception {
        List<String> before = Traffic.lines(3_000, 200, 1);
        List<String> after = Traffic.lines(3_000, 200, 2);
        try (var harness = opened(original)) {
            send(harness, before);
            harness.processBroadcastElement(new StreamRecord<>(deciding(changed)));
            send(harness, after);
            List<String> expected = expected(parts(originalPolicy, before, changedPolicy, after));
            assertEquals(expected, decisions(harness));
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
        try (var harness = opened(original)) {
            send(harness, before);
            state = harness.snapshot(1, 1);
            decisions.addAll(decisions(harness));
        }
        try (var harness = harness(deciding(changed))) {
            harness.initializeState(state);
            harness.open();
            send(harness, after);
            decisions.addAll(decisions(harness));
        }
        assertEquals(expected(parts(originalPolicy, before, changedPolicy, after)), decisions);
    }

    @Test
    void aCatalogThatArrivedStaysInUseAfterARestart() throws Exception {
        List<String> lines = Traffic.lines(500, 20, 1);
        OperatorSubtaskState state;
        try (var harness = opened(original)) {
            harness.processBroadcastElement(new StreamRecord<>(deciding(changed)));
            state = harness.snapshot(1, 1);
        }
        try (var harness = harness(original)) {
            harness.initializeState(state);
            harness.open();
            send(harness, lines);
            assertEquals(expected(Map.of(changedPolicy, lines)), decisions(harness));
        }
    }

    /** From then on, as if it had decided about the sessions as they were. */
    @Test
    void aCatalogThatArrivesIsComparedWithTheStatesOfTheOther() throws Exception {
        List<String> before = Traffic.lines(2_000, 100, 1);
        List<String> after = Traffic.lines(2_000, 100, 2);
        try (var harness = opened(original)) {
            send(harness, before);
            assertEquals(0, compared(harness).size());
            harness.processBroadcastElement(new StreamRecord<>(changed));
            send(harness, after);

            List<String> old = decisions(harness);
            List<String> moved = expected(parts(originalPolicy, before, changedPolicy, after));
            List<String> changedAnswers = compared(harness).stream()
                    .flatMap(tally -> List.of(tally.examples()).stream())
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
                    compared(harness).stream().mapToLong(Tally::count).sum());
        }
    }

    private static List<Tally> compared(
            KeyedBroadcastOperatorTestHarness<String, LogLine, CatalogFile, byte[]> harness) {
        var output = harness.getSideOutput(DecideFunction.COMPARED);
        return output == null
                ? List.of()
                : output.stream().map(StreamRecord::getValue).toList();
    }

    @Test
    void aCatalogThatCannotBeReadIsReportedAndTheJobGoesOn() throws Exception {
        try (var harness = opened(original)) {
            harness.processBroadcastElement(
                    new StreamRecord<>(new CatalogFile("x.json", Role.OLD, "{\"recourse\":9}")));
            send(harness, List.of("{\"event\":\"failed\",\"at\":1,\"domain\":\"close\",\"code\":4001}"));
            assertEquals(1, decisions(harness).size());
            List<ErrorLine> errors = harness.getSideOutput(DecideFunction.ERRORS).stream()
                    .map(StreamRecord::getValue)
                    .toList();
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
        try (var harness = opened(original)) {
            send(harness, List.of("{\"event\":\"ready\",\"at\":1}"));
            harness.getOperator().setCurrentKey("");
            String text = "r2|0123456789abcdef|0|0|0|-|-|0||||0";
            assertNotEquals(originalPolicy.fingerprint(), "0123456789abcdef");
            harness.getOperator()
                    .getPartitionedState(
                            org.apache.flink.runtime.state.VoidNamespace.INSTANCE,
                            org.apache.flink.runtime.state.VoidNamespaceSerializer.INSTANCE,
                            new org.apache.flink.api.common.state.ValueStateDescriptor<>("old", Types.STRING))
                    .update(text);
            IllegalStateException problem = assertThrows(
                    IllegalStateException.class, () -> send(harness, List.of("{\"event\":\"ready\",\"at\":2}")));
            assertTrue(problem.getMessage().contains(text), problem.getMessage());
        }
    }
}
