package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.testkit.laws.Life;
import dev.recourse.testkit.laws.Observation;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A state that was written and read back behaves like the original. */
class StateTextProperties {

    /** A change in one place of a text: some characters are replaced by others. */
    record Edit(int at, int length, String by) {
        String of(String text) {
            int from = text.isEmpty() ? 0 : at % (text.length() + 1);
            int to = Math.min(text.length(), from + length);
            return text.substring(0, from) + by + text.substring(to);
        }
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll(supplier = AnyPolicy.class) Policy policy, @ForAll("texts") String text) {
        StateText.Parsed restored = StateText.read(policy, text);
        assertNotEquals(restored.state().isPresent(), restored.refusal().isPresent());
    }

    @Property
    void aDamagedTextIsRefused(@ForAll(supplier = AnyLife.class) Life life, @ForAll("edits") Edit edit) {
        for (Observation step : life.observations()) {
            String text = StateText.write(step.after());
            String damaged = edit.of(text);
            if (!damaged.equals(text)) {
                assertTrue(StateText.read(life.policy(), damaged).refusal().isPresent(), damaged);
            }
        }
    }

    @Property
    void everyStateThatIsReadKeepsTheLimits(
            @ForAll(supplier = AnyLife.class) Life life,
            @ForAll("fields") Map<Integer, String> fields,
            @ForAll("failureLists") List<Failure> failures) {
        for (Observation step : life.observations()) {
            String[] parts = StateText.write(step.after()).split("\\|", -1);
            fields.forEach((position, text) -> parts[position] = text);
            String body = String.join("|", List.of(parts).subList(0, parts.length - 1));
            StateText.read(life.policy(), body + "|" + Fingerprint.of(body))
                    .state()
                    .ifPresent(state -> keepsTheLimits(state, failures));
        }
    }

    private static void keepsTheLimits(State restored, List<Failure> failures) {
        Policy policy = restored.policy();
        State state = restored;
        for (Failure failure : failures) {
            Decision decision = state.on(failure, state.lastMillis(), 0.5);
            state = decision.state();
            assertNotNull(StateText.write(state));
            boolean steps = decision instanceof Step;
            assertTrue(!steps || state.steps() <= policy.mostSteps());
            assertTrue(state.delayMillis() >= 0
                    && state.delayMillis() <= policy.limits().elapsedMillis());
            for (DecisionKind kind : List.of(DecisionKind.RETRY, DecisionKind.REFRESH, DecisionKind.REDIRECT)) {
                assertTrue(!steps || decision.kind() != kind || state.count(kind) <= policy.most(kind));
            }
            for (CompiledRemedy remedy : policy.compiled().remedies()) {
                int decided = remedy.limitCounter == null ? 0 : state.countOf(remedy.limitCounter);
                int backoffs = remedy.backoffCounter == null ? 0 : state.countOf(remedy.backoffCounter);
                assertTrue(decided <= Math.max(remedy.limit, 0) && decided <= state.steps());
                assertTrue(backoffs <= state.steps());
            }
        }
    }

    @Provide
    Arbitrary<Failure> failures() {
        return Arbitraries.oneOf(AnyEvents.failures(), WireSocketEvents.failures());
    }

    @Provide
    Arbitrary<List<Failure>> failureLists() {
        return failures().list().ofMaxSize(10).withoutEdgeCases();
    }

    @Provide
    Arbitrary<Edit> edits() {
        Arbitrary<String> by = Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("0123456789abcdefz-|,~ruAé\u0000")
                        .ofMaxLength(3),
                Arbitraries.strings().ofMaxLength(5));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 3),
                        by)
                .as(Edit::new);
    }

    @Provide
    Arbitrary<Map<Integer, String>> fields() {
        Arbitrary<String> numbers = Arbitraries.oneOf(
                        Arbitraries.longs(), Arbitraries.longs().between(0, 70), Arbitraries.of(-1L, Long.MIN_VALUE))
                .map(number -> Long.toString(number, 36));
        Arbitrary<String> values = Arbitraries.oneOf(
                numbers,
                Arbitraries.of("", "-", "ehere", "uwss://a.example.net/", "uws://elsewhere/"),
                numbers.list().ofMaxSize(3).map(list -> String.join(",", list)));
        return Arbitraries.maps(Arbitraries.integers().between(2, 10), values)
                .ofMinSize(1)
                .ofMaxSize(2);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> parts =
                Arbitraries.of("r1", "r2", "r1000", "|", "||||||||||", "-", "0", "zz", "99999999999999", ",");
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(60),
                parts.list().ofMaxSize(25).map(list -> String.join("|", list)),
                Arbitraries.just("r1|".repeat(30_000)));
    }
}
