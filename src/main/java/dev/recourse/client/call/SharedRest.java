package dev.recourse.client.call;

import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Policy;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The endpoints that said "wait", for all calls of a client. Safe for any thread. */
final class SharedRest {

    /** So that a client of many hosts does not remember all of them. */
    private static final int MAX_PLACES = 1_000;

    /** How calls return from a rest that is longer than the policy has any call wait. */
    private static final double SPREAD = 0.1;

    private final Policy policy;
    private final long limit;
    private final Map<String, Rest> rests = new LinkedHashMap<>();

    SharedRest(Policy policy) {
        this.policy = policy;
        this.limit = policy.limits().elapsed().toMillis();
    }

    /**
     * A rest of one endpoint.
     *
     * @param failure the answer with which it began
     * @param began when it began
     * @param last when the last call may return from it
     */
    record Rest(Failure failure, long began, long last) {

        /** The failure of a call that comes now, and cannot wait. */
        Failure failureAt(long now) {
            long left = failure.hint().map(Duration::toMillis).orElse(0L) - (now - began);
            return failure.withHint(Duration.ofMillis(Math.max(0, left))).withSent(false);
        }
    }

    /** The longest time that a call waits. */
    long limit() {
        return limit;
    }

    /** The rest that begins with this failure; empty if there is none, or a longer one. */
    synchronized Optional<Rest> told(String place, Failure failure, long now) {
        if (failure.hint().isEmpty() || !isHeeded(failure)) {
            return Optional.empty();
        }
        Rest told = new Rest(failure, now, now + wait(failure, 1));
        Rest known = rests.get(place);
        if (known != null && known.last() >= told.last()) {
            return Optional.empty();
        }
        makeRoom(now);
        rests.put(place, told);
        return Optional.of(told);
    }

    private boolean isHeeded(Failure failure) {
        HintRule rule = policy.remedy(failure).hint().orElse(policy.hint());
        return policy.remedy(failure).kind() == DecisionKind.RETRY && rule.form() != HintRule.Form.IGNORE;
    }

    private void makeRoom(long now) {
        rests.values().removeIf(rest -> rest.last() <= now);
        if (rests.size() >= MAX_PLACES) {
            rests.remove(rests.keySet().iterator().next());
        }
    }

    /** The rest of this endpoint, if it rests now. */
    synchronized Optional<Rest> at(String place, long now) {
        return Optional.ofNullable(rests.get(place)).filter(rest -> rest.last() > now);
    }

    /** When a call with this random number may return. */
    long until(Rest rest, double random) {
        return rest.began() + wait(rest.failure(), random);
    }

    /** What the policy has a call wait that fails so for the first time, at most its time limit. */
    private long wait(Failure failure, double random) {
        Failure alone = failure.withCall(true).withIdempotent(true).withRepeatable(true);
        Decision decision = policy.start().on(alone, 0, random);
        if (decision instanceof GiveUp giveUp) {
            double advised = giveUp.advisory().map(Duration::toMillis).orElse(0L) * (1 + SPREAD * random);
            return Math.round(Math.min(advised, limit * (1 - SPREAD * (1 - random))));
        }
        return decision.state().delayMillis();
    }
}
