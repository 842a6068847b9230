package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The worst case is a bound: no episode costs more, whatever the server sends. */
class WorstCaseProperties {

    @Property
    void theWorstCaseKeepsTheLimits(@ForAll(supplier = AnyPolicy.class) Policy policy) {
        WorstCase worst = WorstCase.of(policy);
        Limits limits = policy.limits();
        assertTrue(
                worst.steps() <= Math.min(limits.steps(), limits.retries() + limits.refreshes() + limits.redirects()));
        assertTrue(worst.waitMillis() <= limits.elapsedMillis());
        assertTrue(worst.steps()
                == worst.stepsPath().stream().mapToInt(WorstCase.Stretch::times).sum());
    }
}
