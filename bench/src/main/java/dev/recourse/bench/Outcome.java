package dev.recourse.bench;

import dev.recourse.bench.peer.FailedCall;
import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Phase;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Step;
import java.time.Duration;
import java.util.Optional;

/**
 * An attempt that failed, as a client received it.
 *
 * @param weight how often it happens, beside the others
 * @param code its code as {@link PackedMachine} numbers it
 * @param domain the domain that the code was received in
 * @param number its code there, or -1 if that is not a number
 * @param text its code there
 * @param reason the close reason; else empty
 * @param hint how long the server asks to wait
 * @param phase whether the connection was opening or open
 * @param target the redirect's target as {@link PackedMachine} numbers it, or -1
 */
record Outcome(
        int weight,
        int code,
        Domain domain,
        int number,
        String text,
        String reason,
        Optional<Duration> hint,
        Phase phase,
        int target) {

    static Outcome of(int weight, int code, ErrorCode listed) {
        Domain domain = listed.domain();
        int number = domain.protocol() == Protocol.PLAIN ? -1 : Integer.parseInt(listed.code());
        return new Outcome(weight, code, domain, number, listed.code(), "", Optional.empty(), Phase.OPEN, -1);
    }

    Outcome withReason(String sent) {
        return new Outcome(weight, code, domain, number, text, sent, hint, phase, target);
    }

    Outcome withHint(Duration sent) {
        return new Outcome(weight, code, domain, number, text, reason, Optional.of(sent), phase, target);
    }

    Outcome whileOpening() {
        return new Outcome(weight, code, domain, number, text, reason, hint, Phase.OPENING, target);
    }

    Outcome withTarget(int numbered) {
        return new Outcome(weight, code, domain, number, text, reason, hint, phase, numbered);
    }

    /** The failure, from code, reason and hint. */
    Failure read() {
        ErrorCode found = number < 0 ? domain.lookup(text) : domain.lookup(number);
        Failure failure = found.failed(reason).withHint(hint);
        return phase == Phase.OPEN ? failure : failure.withPhase(phase);
    }

    /** What other libraries make of it. They know no other remedy than a retry, so a refresh or a redirect is one. */
    FailedCall thrown(Policy policy) {
        return new FailedCall(policy.start().on(read(), 0, 0) instanceof Step, hint);
    }

    /** The hint in milliseconds, or -1. */
    int hintMillis() {
        return hint.map(duration -> (int) duration.toMillis()).orElse(-1);
    }
}
