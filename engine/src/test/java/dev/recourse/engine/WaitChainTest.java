package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WaitChainTest {

    private static final long[] GROWING = {100, 200, 300, 300, 300};

    private static WaitChain chain(long... waits) {
        return WaitChain.of(List.of(), waits.length, n -> waits[n - 1]);
    }

    @Test
    void isSteadyWhereAllWaitsThatFollowAreEqual() {
        assertEquals(2, chain(GROWING).varied());
        assertEquals(300, chain(GROWING).steadyWait());
        assertEquals(0, chain(5, 5, 5).varied());
        assertEquals(1, chain(5, 0).varied());
        assertEquals(0, chain(5, 0).steadyWait());
        assertEquals(0, chain().varied());
        assertEquals(0, chain().steadyWait());
    }

    @Test
    void knowsHowManyStepsWaitLongEnough() {
        assertEquals(0, chain(GROWING).stepsToWait(0));
        assertEquals(1, chain(GROWING).stepsToWait(100));
        assertEquals(2, chain(GROWING).stepsToWait(101));
        assertEquals(5, chain(GROWING).stepsToWait(1_200));
        assertEquals(Integer.MAX_VALUE, chain(GROWING).stepsToWait(1_201));
    }

    @Test
    void waitsIfAnyOfItsStepsDoes() {
        assertEquals(true, chain(0, 1).waits());
        assertEquals(false, chain(0, 0).waits());
        assertEquals(false, chain().waits());
    }

    @Test
    void combinationsAreThoseOfEachKindForEachChain() {
        WaitChain refreshes = chain(DecisionKind.REFRESH, Remedy.refresh().withLimit(2));
        WaitChain redirects = chain(DecisionKind.REDIRECT, Remedy.redirectTo("there"));
        assertEquals(4 * 6 * 7 * 3, WaitPlan.combinations(List.of(refreshes), new int[] {3, 5, 6}));
        assertEquals(4 * 2 * 7 * (2 + 2), WaitPlan.combinations(List.of(refreshes, redirects), new int[] {3, 1, 6}));
    }

    private static WaitChain chain(DecisionKind kind, Remedy remedy) {
        List<CompiledRemedy> ofKind = Small.of(remedy).compiled().remedies().stream()
                .filter(compiled -> compiled.kind == kind)
                .toList();
        return WaitChain.of(ofKind, 9, n -> 1);
    }
}
