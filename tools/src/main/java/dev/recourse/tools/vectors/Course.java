package dev.recourse.tools.vectors;

import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Policy;
import dev.recourse.engine.SessionStatus;
import dev.recourse.engine.State;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The course of one session: it makes the next event from the state that the last one led to. */
final class Course {

    private static final int MORE_AFTER_A_GIVE_UP = 5;

    private final String session;
    private final Mood mood;
    private final Subjects subjects;
    private final Failures failures;
    private final Draw draw;
    private final Subject subject;
    private final boolean isNew;
    private final boolean isCall;
    private final Chance chance;
    private final IdentityHashMap<Subject, Integer> used = new IdentityHashMap<>();
    private int left;
    private int leftAfterGiveUp = MORE_AFTER_A_GIVE_UP;
    private boolean isOver;
    private State state;
    private long at;
    private long readyAt;

    Course(String session, Mood mood, Policy policy, Subjects subjects, Failures failures, Draw draw) {
        this.session = session;
        this.mood = mood;
        this.subjects = subjects;
        this.failures = failures;
        this.draw = draw;
        this.subject = mood.subject(subjects);
        this.isNew = subjects.areNew();
        this.isCall = draw.oneIn(mood == Mood.STEPPING ? 2 : 4);
        this.chance = mood.chance(draw);
        this.left = mood.length(draw);
        this.state = policy.start();
        this.at = draw.pick(0L, 0L, 1_000L, -5_000L, 1_772_712_000_000L);
    }

    String session() {
        return session;
    }

    State state() {
        return state;
    }

    /** The time of the last event. */
    long at() {
        return at;
    }

    /** The time at which the connection was last ready. */
    long readyAt() {
        return readyAt;
    }

    /** Goes on from this state. */
    void reached(State next) {
        state = next;
    }

    /** The next event, or empty if the session has ended. */
    Optional<Given> next() {
        if (isOver) {
            return Optional.empty();
        }
        boolean hasGivenUp = state.status() == SessionStatus.GIVEN_UP;
        if (left <= 0 || (hasGivenUp && leftAfterGiveUp <= 0)) {
            isOver = true;
            return Optional.of(end());
        }
        left--;
        leftAfterGiveUp -= hasGivenUp ? 1 : 0;
        String kind = kind(hasGivenUp);
        at = gap(kind).next(this, draw);
        if (kind.equals(Given.READY) && state.status() == SessionStatus.RECOVERING) {
            readyAt = Math.max(at, state.lastMillis());
        }
        Given event = Given.of(kind, session).put("at", at);
        return Optional.of(kind.equals(Given.FAILED) ? failed(event) : event);
    }

    private String kind(boolean hasGivenUp) {
        if (mood == Mood.MEETING && used.isEmpty()) {
            return Given.FAILED;
        }
        return hasGivenUp
                ? draw.pick(Given.FAILED, Given.READY, Given.WAKE, Given.RESUME)
                : mood.event(state.status(), draw);
    }

    private Given end() {
        Given end = Given.of(Given.END, session);
        return draw.oneIn(3) ? end.put("success", draw.oneIn(2)) : end;
    }

    private Given failed(Given event) {
        Given failed = event.put("random", chance.next(draw));
        failure().forEach(failed::put);
        return isCall ? failed.put("call", true) : failed;
    }

    private Gap gap(String kind) {
        boolean isSettling = kind.equals(Given.FAILED) && state.status() == SessionStatus.PROBATION && draw.oneIn(2);
        return isSettling ? Gap.UNTIL_SETTLED : mood.gap(draw);
    }

    private Map<String, Object> failure() {
        return switch (mood) {
            case MEETING -> met();
            case STEPPING -> failures.plain(step());
            case REDIRECTED, TIMELESS -> failures.any(draw.oneIn(4) ? subjects.any() : subject);
            case EXHAUSTING -> failures.plain(subject);
            case HURRYING, SETTLING -> draw.oneIn(4) ? failures.any(subject) : failures.plain(subject);
        };
    }

    /** What fails once, is met again or followed by something else; as the catalog says, when it is met first. */
    private Map<String, Object> met() {
        if (used.put(subject, 1) == null) {
            return isNew ? failures.plain(subject) : failures.any(subject);
        }
        return failures.any(draw.oneIn(2) ? subjects.other() : draw.oneIn(2) ? subjects.any() : subject);
    }

    /** What leads to one more step: refreshes and redirects while there are any left, then retries of one code. */
    private Subject step() {
        Limits limits = state.policy().limits();
        for (DecisionKind kind : List.of(DecisionKind.REFRESH, DecisionKind.REDIRECT)) {
            Subject next = subjects.recoveredBy(kind);
            int times = used.getOrDefault(next, 0);
            boolean hasRoom = next.remedy().kind() == kind
                    && state.count(kind) < limits.of(kind)
                    && times < next.remedy().limit().orElse(Integer.MAX_VALUE);
            if (hasRoom && draw.oneIn(2)) {
                used.put(next, times + 1);
                return next;
            }
        }
        return subject;
    }
}
