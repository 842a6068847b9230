package dev.recourse.catalog.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.Failure;
import dev.recourse.engine.HoleType;
import dev.recourse.engine.Phase;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.ValueTest;
import dev.recourse.engine.When;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HidingProperties {

    private static final Failure FAILURE = Domain.of("d", Protocol.WEBSOCKET, List.of(CodeInfo.of("1", "ONE", "One")))
            .lookup(1)
            .failed();
    private static final List<Failure> ALL = all();

    /** A failure of each kind that conditions of these properties can tell apart. */
    private static List<Failure> all() {
        List<Failure> all = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            for (boolean hint : new boolean[] {true, false}) {
                for (String reason : List.of("", "busy", "busy 5")) {
                    for (int value = -1; value < 12; value++) {
                        Failure failure = FAILURE.code().failed(reason).withPhase(phase);
                        failure = hint ? failure.withHint(Duration.ofSeconds(1)) : failure;
                        all.add(value < 0 ? failure : failure.withValue("n", Integer.toString(value)));
                    }
                }
            }
        }
        return all;
    }

    @Provide
    static Arbitrary<When> whens() {
        Arbitrary<Optional<Phase>> phases = Arbitraries.of(Phase.class).optional(0.4);
        Arbitrary<Optional<Boolean>> hints = Arbitraries.of(true, false).optional(0.4);
        Arbitrary<Optional<ReasonPattern>> reasons =
                Arbitraries.of("busy", "busy ${n:int}").map(ReasonPattern::of).optional(0.3);
        Arbitrary<Optional<ValueTest>> tests = Arbitraries.of("0", "3", "0-9", "2-4", "3-10")
                .list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(allowed -> ValueTest.of("n", HoleType.INT, allowed))
                .optional(0.5);
        return Combinators.combine(phases, hints, reasons, tests).as((phase, hint, reason, test) -> {
            When when = phase.map(When::phase).orElse(When.ALWAYS);
            when = hint.map(when::withHint).orElse(when);
            when = reason.map(when::withReason).orElse(when);
            return test.map(when::withValue).orElse(when);
        });
    }

    @Provide
    static Arbitrary<List<When>> several() {
        return whens().list().ofMaxSize(4);
    }

    private static Optional<Integer> hiding(When later, List<When> before) {
        return new Hiding(Protocol.WEBSOCKET).of(later, before);
    }

    @Property(tries = 2_000)
    void whatIsHiddenNeverDecides(@ForAll("whens") When later, @ForAll("several") List<When> before) {
        hiding(later, before)
                .ifPresent(last -> ALL.stream()
                        .filter(later::appliesTo)
                        .forEach(failure -> assertTrue(
                                before.subList(0, last + 1).stream().anyMatch(earlier -> earlier.appliesTo(failure)))));
    }

    @Property
    void whatIsWiderThanAllTogetherCanDecide(@ForAll("several") List<When> before) {
        boolean isUsedUp =
                ALL.stream().allMatch(failure -> before.stream().anyMatch(earlier -> earlier.appliesTo(failure)));
        assertEquals(isUsedUp, hiding(When.ALWAYS, before).isPresent());
    }

    @Property
    void theSameConditionsAreHidden(@ForAll("whens") When when, @ForAll("several") List<When> before) {
        List<When> all = new ArrayList<>(before);
        all.add(when);
        assertTrue(hiding(when, all).isPresent());
    }

    @Example
    void theLastOfThoseThatAreNeededIsTold() {
        List<When> before = List.of(When.hint(true), When.phase(Phase.OPEN), When.hint(false));
        assertEquals(
                List.of(Optional.empty(), Optional.empty(), Optional.of(2)),
                IntStream.rangeClosed(1, 3)
                        .mapToObj(n -> hiding(When.ALWAYS, before.subList(0, n)))
                        .toList());
    }
}
