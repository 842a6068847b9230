package dev.recourse.tools.vectors;

import dev.recourse.engine.SessionStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the course of a session is to reach. */
enum Mood {
    /** Every code, in every form. */
    MEETING(16),
    /** The limit of one code or of its kind of step. */
    EXHAUSTING(2),
    /** The limit of all steps. */
    STEPPING(2),
    /** Connections that last, and connections that do not. */
    SETTLING(4),
    /** The time limit. */
    HURRYING(3),
    /** Targets of every kind, and the limit of redirects. */
    REDIRECTED(3),
    /** Times at the ends of what a double can say, and clocks that go backwards. */
    TIMELESS(2);

    private final int weight;

    Mood(int weight) {
        this.weight = weight;
    }

    /** Every mood, as often as its weight says. */
    static List<Mood> weighted() {
        List<Mood> moods = new ArrayList<>();
        for (Mood mood : values()) {
            moods.addAll(Collections.nCopies(mood.weight, mood));
        }
        return moods;
    }

    /** What fails, in most of the events. */
    Subject subject(Subjects subjects) {
        return switch (this) {
            case MEETING -> subjects.next();
            case REDIRECTED -> subjects.redirected();
            case STEPPING -> subjects.retried();
            case EXHAUSTING -> subjects.recoverableInAnyWay();
            case SETTLING, HURRYING, TIMELESS -> subjects.recoverable();
        };
    }

    Chance chance(Draw draw) {
        return switch (this) {
            case EXHAUSTING -> draw.pick(Chance.values());
            case STEPPING -> Chance.LEAST;
            case MEETING, SETTLING, HURRYING, REDIRECTED, TIMELESS -> Chance.ANY;
        };
    }

    /** How many events there are, at most, before the session ends. */
    int length(Draw draw) {
        return switch (this) {
            case MEETING -> 1 + draw.below(4);
            case EXHAUSTING, STEPPING -> 120;
            case SETTLING, HURRYING, REDIRECTED, TIMELESS -> 4 + draw.below(8);
        };
    }

    Gap gap(Draw draw) {
        return switch (this) {
            case MEETING, SETTLING, REDIRECTED -> draw.oneIn(16) ? Gap.ANY : Gap.AS_DECIDED;
            case EXHAUSTING, STEPPING -> Gap.AS_DECIDED;
            case HURRYING -> draw.oneIn(2) ? Gap.UNTIL_THE_LIMIT : Gap.AS_DECIDED;
            case TIMELESS -> Gap.ANY;
        };
    }

    /** What happens to a session with this status, which has not given up. */
    String event(SessionStatus status, Draw draw) {
        boolean isReady = status == SessionStatus.RECOVERING ? draw.oneIn(this == SETTLING ? 2 : 8) : draw.oneIn(12);
        boolean isElse = draw.oneIn(status == SessionStatus.PROBATION ? 6 : 16);
        return switch (this) {
            case EXHAUSTING -> draw.oneIn(20) ? Given.WAKE : Given.FAILED;
            case STEPPING -> Given.FAILED;
            case MEETING, SETTLING, HURRYING, REDIRECTED, TIMELESS ->
                isReady ? Given.READY : isElse ? draw.pick(Given.WAKE, Given.RESUME) : Given.FAILED;
        };
    }
}
