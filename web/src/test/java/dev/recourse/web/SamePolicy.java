package dev.recourse.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Policy;

/** Compares policies by everything that they prescribe. */
final class SamePolicy {

    private SamePolicy() {}

    static void check(Policy expected, Policy actual) {
        assertEquals(expected.name(), actual.name());
        assertEquals(expected.limits(), actual.limits());
        assertEquals(expected.hint(), actual.hint());
        assertEquals(expected.redirects(), actual.redirects());
        assertEquals(expected.budget(), actual.budget());
        assertEquals(expected.domains().size(), actual.domains().size());
        for (int i = 0; i < expected.domains().size(); i++) {
            check(expected.domains().get(i), actual.domains().get(i));
        }
        assertEquals(expected.fingerprint(), actual.fingerprint());
    }

    private static void check(DomainPolicy expected, DomainPolicy actual) {
        assertEquals(expected.domain().name(), actual.domain().name());
        assertEquals(expected.domain().protocol(), actual.domain().protocol());
        assertEquals(expected.domain().reads(), actual.domain().reads());
        assertEquals(
                expected.domain().codes().stream().map(ErrorCode::info).toList(),
                actual.domain().codes().stream().map(ErrorCode::info).toList());
        assertEquals(expected.domain().cases(), actual.domain().cases());
        assertEquals(expected.rows(), actual.rows());
        assertEquals(expected.unknown(), actual.unknown());
    }
}
