package dev.recourse.client.token;

import dev.recourse.client.KnownFailure;
import dev.recourse.client.io.Domains;
import dev.recourse.client.io.Stages;
import dev.recourse.client.transport.TransportCodes;
import dev.recourse.engine.Backoff;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Jitter;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.engine.SessionStatus;
import dev.recourse.engine.State;
import dev.recourse.engine.Step;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The failures of a grant, and when it may be asked again: a session of its own, which a policy decides about. Not safe
 * for several threads.
 */
final class GrantRecovery {

    /** How long to wait at least after a give-up without a rest. */
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(24);

    private static final Domain ANYTHING =
            Domain.of("grant", Protocol.PLAIN, List.of(CodeInfo.of("failed", "FAILED", "A failed token request")));

    /** Decides where the application named no policy: the same for every failure. */
    private static final Policy USUAL = Policy.builder("tokens")
            .domain(new DomainPolicy(
                    ANYTHING,
                    List.of(Row.always(
                            Remedy.retry(Backoff.exponential("usual", Duration.ofSeconds(1), 2, Duration.ofMinutes(1))
                                    .withJitter(Jitter.FULL)
                                    .withFloor(Duration.ofMillis(250))))),
                    List.of()))
            .build();

    private final Policy policy;
    private final Optional<Domain> transport;
    private State state;
    private @Nullable Throwable error;
    /** When the next request may be sent. */
    private long due = Long.MIN_VALUE;

    private boolean rests;

    /**
     * A grant that has not failed.
     *
     * @throws IllegalArgumentException if the policy lacks the domain {@code transport}
     */
    GrantRecovery(Optional<Policy> given) {
        policy = given.orElse(USUAL);
        transport = given.map(own -> Domains.named("transport", own));
        state = policy.start();
    }

    /** What to answer instead of sending a request now. */
    Optional<Throwable> refusal(long now) {
        if (error == null || now >= due) {
            return Optional.empty();
        }
        return Optional.of(error instanceof KnownFailure known ? at(now, known) : error);
    }

    /** The failure with what is left of its hint. */
    private KnownFailure at(long now, KnownFailure known) {
        Failure failure = known.failure();
        return failure.hint().isPresent() ? new KnownFailure(failure.withHint(Duration.ofMillis(due - now))) : known;
    }

    /** The failure after which it was given up; null if it was not. */
    @Nullable
    Throwable failureOfGiveUp() {
        return state.status() == SessionStatus.GIVEN_UP ? error : null;
    }

    /** When the next request may be sent; any time in the past if there is nothing to wait for. */
    long due() {
        return due;
    }

    /** A request is sent. */
    void begin(long now) {
        if (rests) {
            rests = false;
            state = state.resume(now);
        }
    }

    /**
     * Decides about a failure.
     *
     * @return whether it did: not about an error that is neither a {@link KnownFailure} nor of the network
     */
    boolean failed(Throwable thrown, long now, double random) {
        Throwable cause = Stages.cause(thrown);
        Optional<Failure> failure = failure(cause);
        if (failure.isEmpty()) {
            forget();
            return false;
        }
        error = cause;
        Decision decision = state.on(failure.get(), now, random);
        state = decision.state();
        if (decision instanceof Step step) {
            due = now + step.delayMillis();
        } else if (decision instanceof GiveUp giveUp) {
            rests = giveUp.rest().isPresent();
            due = now + wait(giveUp).toMillis();
        }
        return true;
    }

    /** How long to wait after a give-up. A hint that is longer than an hour may be a mistake. */
    private static Duration wait(GiveUp giveUp) {
        Duration wait = giveUp.rest().orElseGet(() -> shorter(giveUp.advisory().orElse(MINUTE), HOUR));
        return shorter(wait.compareTo(MINUTE) < 0 && giveUp.rest().isEmpty() ? MINUTE : wait, LONGEST);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private Optional<Failure> failure(Throwable cause) {
        if (transport.isPresent()) {
            return TransportCodes.known(cause, transport.get())
                    .map(known -> TransportCodes.ofToken(cause, transport.get()));
        }
        return TransportCodes.known(cause, ANYTHING)
                .map(known -> ANYTHING.lookup("failed").failed().withHint(known.hint()));
    }

    /** A request succeeded, or its failures are to be forgotten. */
    void forget() {
        state = policy.start();
        error = null;
        due = Long.MIN_VALUE;
        rests = false;
    }
}
