package dev.recourse.testkit.laws;

import dev.recourse.engine.Failure;

/** Changes to failures that only tests need. */
final class Failures {

    private Failures() {}

    /** A copy without the server's hint. */
    static Failure withoutHint(Failure failure) {
        Failure bare = failure.code()
                .failed(failure.reason())
                .withPhase(failure.phase())
                .withIdempotent(failure.isIdempotent())
                .withRepeatable(failure.isRepeatable())
                .withSent(failure.isSent())
                .withCall(failure.isCall())
                .withDeadline(failure.deadlineMillis().orElse(Long.MAX_VALUE));
        return failure.redirect()
                .uri()
                .map(uri -> bare.withRedirect(uri.toString()))
                .orElse(bare);
    }
}
