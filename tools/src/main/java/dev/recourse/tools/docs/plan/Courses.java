package dev.recourse.tools.docs.plan;

import dev.recourse.engine.Domain;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Jitter;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Remedy;
import dev.recourse.tools.docs.page.Attempt;
import dev.recourse.tools.docs.page.Band;
import dev.recourse.tools.docs.page.Course;
import dev.recourse.tools.docs.page.Ending;
import dev.recourse.tools.episode.SessionsAndCalls;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The courses of remedies under one policy. Equal remedies have equal courses, which are found once. */
public final class Courses {

    /** The hint of the courses that have one. */
    public static final Duration HINT = Duration.ofMinutes(1);

    /** Which failures have hints. */
    public enum Hints {
        /** None. */
        NEVER,
        /** Some. */
        SOMETIMES,
        /** All. */
        ALWAYS
    }

    /** Whose course it is. */
    enum Whose {
        /** That of a call, whose limits make a difference. */
        CALL,
        /** That of a session, where a call has another one. */
        SESSION,
        /** That of a session, where no call can fail like this. */
        ONLY_SESSION,
        /** That of a session or of a call. */
        EITHER
    }

    private record Key(Remedy remedy, boolean canBeCall, boolean hasCalls, Hints hints) {}

    private final Policy policy;
    private final SessionsAndCalls limits;
    private final Map<Key, List<Course>> known = new HashMap<>();

    /** The courses under this policy. */
    public Courses(Policy policy) {
        this.policy = policy;
        this.limits = SessionsAndCalls.of(policy);
    }

    /**
     * How recoveries by this remedy go: those of calls first, where their limits make a difference, and those without a
     * hint before those with one.
     *
     * @param domain the domain in which it is prescribed
     * @param hints which of its failures have hints
     */
    public List<Course> of(Remedy remedy, Domain domain, Hints hints) {
        boolean isIgnored = remedy.hint().orElse(policy.hint()).form() == HintRule.Form.IGNORE;
        Hints counted = isIgnored && hints == Hints.SOMETIMES ? Hints.NEVER : hints;
        Key key = new Key(
                remedy,
                domain.protocol() != Protocol.WEBSOCKET,
                limits.calls(domain).isPresent(),
                counted);
        List<Course> found = known.get(key);
        if (found == null) {
            found = find(key);
            known.put(key, found);
        }
        return found;
    }

    private List<Course> find(Key key) {
        if (!key.hasCalls) {
            return courses(key, key.canBeCall ? Whose.EITHER : Whose.ONLY_SESSION);
        }
        List<Course> sessions = courses(key, Whose.SESSION);
        List<Course> calls = courses(key, Whose.CALL);
        return times(calls).equals(times(sessions))
                ? courses(key, Whose.EITHER)
                : Stream.concat(calls.stream(), sessions.stream()).toList();
    }

    /** What happens in these courses, and when. */
    private static List<Object> times(List<Course> courses) {
        List<Object> times = new ArrayList<>();
        for (Course course : courses) {
            times.add(course.attempts());
            course.endings().forEach(ending -> times.addAll(List.of(ending.cause(), ending.at(), ending.rests())));
            times.add(course.rest());
        }
        return times;
    }

    private List<Course> courses(Key key, Whose whose) {
        if (key.hints == Hints.ALWAYS) {
            return List.of(titled(course(key, whose, Optional.of(HINT)), whose, true));
        }
        Course plain = course(key, whose, Optional.empty());
        Optional<Course> hinted = Optional.of(key.hints)
                .filter(Hints.SOMETIMES::equals)
                .map(hints -> course(key, whose, Optional.of(HINT)))
                .filter(course -> !times(List.of(plain)).equals(times(List.of(course))));
        return Stream.concat(Stream.of(plain), hinted.stream())
                .map(course -> titled(course, whose, hinted.isPresent()))
                .toList();
    }

    private static Course titled(Course course, Whose whose, boolean saysHint) {
        return course.withTitle(CourseWords.title(whose, course.hintMillis().map(Duration::ofMillis), saysHint));
    }

    private Course course(Key key, Whose whose, Optional<Duration> hint) {
        Remedy remedy = key.remedy;
        boolean call = whose == Whose.CALL;
        Episode episode = new Episode(new Laboratory(policy, remedy, call, hint));
        List<Attempt> attempts = episode.attempts();
        boolean isEven = hint.isEmpty()
                && remedy.backoff()
                        .filter(backoff -> backoff.jitter().form() == Jitter.Form.DECORRELATED)
                        .isEmpty();
        Chances chances = new Chances(attempts);
        List<Ending> endings = new ArrayList<>();
        episode.timePassed().ifPresent(at -> {
            boolean isRare = isEven && episode.countersSpent().isPresent() && chances.rarelyAtLeast(episode.limit());
            episode.passedGiveUp().ifPresent(giveUp -> endings.add(ending(giveUp, at, isRare)));
        });
        episode.countersSpent().ifPresent(at -> {
            boolean isRare = isEven && episode.timePassed().isPresent() && chances.rarelyAtMost(episode.limit());
            endings.add(ending(episode.spentGiveUp(), at, isRare));
        });
        endings.sort(Comparator.comparing(Ending::isRare));
        Optional<Band> rest = rest(episode, hint);
        return new Course(
                call,
                hint.map(Duration::toMillis),
                "",
                CourseWords.summary(remedy, whose, attempts, endings, rest),
                attempts,
                endings,
                rest);
    }

    private static Ending ending(GiveUp giveUp, Band at, boolean isRare) {
        Optional<Long> limit = giveUp.cause() == GiveUpCause.DEADLINE
                ? Optional.of(giveUp.explanation().limits().elapsed().toMillis())
                : Optional.empty();
        return new Ending(
                giveUp.cause(),
                LimitWords.of(giveUp),
                limit,
                at,
                isRare,
                giveUp.rest().isPresent());
    }

    /** The rest after some give-up: at least the policy's rest and the hint, and what the longest draw gives. */
    private Optional<Band> rest(Episode episode, Optional<Duration> hint) {
        return Stream.of(episode.passedGiveUp(), Optional.of(episode.spentGiveUp()))
                .flatMap(Optional::stream)
                .flatMap(giveUp -> giveUp.rest().stream())
                .findFirst()
                .map(longest -> {
                    Duration rest = policy.limits().rest().orElse(longest);
                    Duration least =
                            hint.filter(wait -> wait.compareTo(rest) > 0).orElse(rest);
                    return new Band(least.toMillis(), longest.toMillis());
                });
    }
}
