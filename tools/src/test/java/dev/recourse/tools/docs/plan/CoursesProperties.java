package dev.recourse.tools.docs.plan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.Backoff;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Jitter;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.engine.State;
import dev.recourse.tools.docs.Catalogs;
import dev.recourse.tools.docs.page.Attempt;
import dev.recourse.tools.docs.page.Band;
import dev.recourse.tools.docs.page.Course;
import dev.recourse.tools.explain.CaseFacts;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

/** What courses say is what clients of the catalogs do, whatever they draw. */
class CoursesProperties {

    private static final List<Policy> POLICIES =
            Catalogs.all().stream().map(catalog -> catalog.policy()).toList();

    /** A listed error that no case of another one is needed for. */
    record Subject(Policy policy, DomainPolicy domain, ErrorCode code) {

        @Override
        public String toString() {
            return policy + " " + code;
        }
    }

    @Provide
    Arbitrary<Subject> subjects() {
        return Arbitraries.of(POLICIES.stream()
                .flatMap(policy -> policy.domains().stream()
                        .flatMap(domain -> domain.domain().codes().stream()
                                .filter(code -> !code.info().isOnlyInCases())
                                .filter(code ->
                                        new CaseFacts(policy, code).own().isEmpty())
                                .map(code -> new Subject(policy, domain, code))))
                .toList());
    }

    /** Errors with remedies and limits of all kinds, which no catalog has. */
    @Provide
    Arbitrary<Subject> inventions() {
        Arbitrary<Backoff> exponential = Combinators.combine(
                        millis(40_000), Arbitraries.of(1.0, 1.5, 2.0, 4.0), millis(400_000))
                .as((base, factor, more) -> Backoff.exponential("b", base, factor, base.plus(more)));
        Arbitrary<Backoff> listed =
                millis(200_000).list().ofMinSize(1).ofMaxSize(5).map(delays -> Backoff.delays("b", delays));
        Arbitrary<Backoff> backoffs = Combinators.combine(
                        Arbitraries.oneOf(exponential, listed),
                        Arbitraries.integers().between(0, 6),
                        millis(60_000))
                .as((backoff, form, time) -> {
                    Jitter jitter = JITTERS.get(form);
                    boolean canBe = !jitter.equals(Jitter.DECORRELATED)
                            || backoff.delays().isEmpty();
                    Duration floor = time.compareTo(backoff.max()) > 0 ? backoff.max() : time;
                    return (canBe ? backoff.withJitter(jitter) : backoff).withFloor(floor);
                });
        Arbitrary<Remedy> remedies = Combinators.combine(
                        backoffs,
                        Arbitraries.of(HINTS),
                        Arbitraries.integers().between(-1, 8),
                        Arbitraries.of(true, false))
                .as((backoff, hint, limit, isRefresh) -> {
                    Remedy remedy =
                            (isRefresh ? Remedy.refresh().withBackoff(backoff) : Remedy.retry(backoff)).withHint(hint);
                    return limit < 0 ? remedy : remedy.withLimit(limit);
                });
        Arbitrary<Limits> limits = Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 20),
                        millis(900_000),
                        Arbitraries.of(true, false))
                .as((retries, steps, elapsed, rests) -> {
                    Limits some = Limits.DEFAULT
                            .withRetries(retries)
                            .withSteps(steps)
                            .withCallRetries(3)
                            .withElapsed(elapsed);
                    return rests ? some.withRest(Duration.ofMinutes(10)) : some;
                });
        return Combinators.combine(remedies, limits).as(CoursesProperties::invention);
    }

    private static final List<Jitter> JITTERS = List.of(
            Jitter.NONE,
            Jitter.FULL,
            Jitter.EQUAL,
            Jitter.DECORRELATED,
            Jitter.proportional(0.5),
            Jitter.above(0.2),
            Jitter.plus(Duration.ofSeconds(3)));

    private static final List<HintRule> HINTS = List.of(
            HintRule.DEFAULT,
            HintRule.IGNORE,
            HintRule.exact(0.1),
            HintRule.cap(0),
            HintRule.clamp(0.2, Duration.ofSeconds(20)),
            HintRule.floor(1).withMax(Duration.ofSeconds(30)));

    private static Arbitrary<Duration> millis(long most) {
        return Arbitraries.longs().between(0, most).map(Duration::ofMillis);
    }

    private static Subject invention(Remedy remedy, Limits limits) {
        Domain domain = Domain.of("d", Protocol.HTTP, List.of(CodeInfo.of("E", "E", "E")));
        DomainPolicy prescribed = new DomainPolicy(domain, List.of(Row.always(remedy)), List.of());
        Policy policy = Policy.builder("p").limits(limits).domain(prescribed).build();
        return new Subject(policy, prescribed, domain.codes().get(0));
    }

    @Property(tries = 1_000)
    void aClientFollowsTheCourseOfAnyRemedy(
            @ForAll("inventions") Subject subject,
            @ForAll @Size(70) List<@DoubleRange(min = 0, max = 1) Double> draws,
            @ForAll boolean call,
            @ForAll boolean hinted) {
        aClientFollowsItsCourse(subject, draws, call, hinted);
    }

    @Property(tries = 400)
    void aClientFollowsItsCourse(
            @ForAll("subjects") Subject subject,
            @ForAll @Size(70) List<@DoubleRange(min = 0, max = 1) Double> draws,
            @ForAll boolean call,
            @ForAll boolean hinted) {
        Optional<Duration> hint = hinted ? Optional.of(Courses.HINT) : Optional.empty();
        SampleUrls urls = new SampleUrls(subject.policy.redirects());
        State state = subject.policy.start();
        Remedy remedy = subject.policy.remedy(failure(subject, urls, 1, call, hint));
        List<Course> courses = new Courses(subject.policy).of(remedy, subject.domain.domain(), Courses.Hints.SOMETIMES);
        Course course = of(courses, call, hinted);
        long now = 0;
        for (int i = 0; ; i++) {
            Decision decision = state.on(failure(subject, urls, i + 1, call, hint), now, draws.get(i % draws.size()));
            if (decision instanceof GiveUp giveUp) {
                long end = now;
                assertTrue(
                        course.endings().stream()
                                .anyMatch(ending -> ending.cause() == giveUp.cause()
                                        && isIn(ending.at(), end)
                                        && ending.rests() == giveUp.rest().isPresent()),
                        () -> giveUp.cause() + " at " + end + ": " + course.endings());
                giveUp.rest().ifPresent(rest -> assertTrue(isIn(course.rest().orElseThrow(), rest.toMillis())));
                return;
            }
            state = decision.state();
            now += state.delayMillis();
            Attempt attempt = course.attempts().get(i);
            assertTrue(isIn(attempt.waits(), state.delayMillis()), attempt + ": " + state.delayMillis());
            assertTrue(isIn(attempt.starts(), now), attempt + ": " + now);
        }
    }

    private static boolean isIn(Band band, long millis) {
        return band.min() <= millis && millis <= band.max();
    }

    /** The course of a call or a session, with a hint or without. Courses that are the same are listed once. */
    private static Course of(List<Course> courses, boolean call, boolean hinted) {
        List<Course> same = courses.stream().anyMatch(Course::call)
                ? courses.stream().filter(course -> course.call() == call).toList()
                : courses;
        return same.stream()
                .filter(course -> course.hintMillis().isPresent() == hinted)
                .findFirst()
                .orElse(same.get(0));
    }

    private static Failure failure(
            Subject subject, SampleUrls urls, int attempt, boolean call, Optional<Duration> hint) {
        boolean inCall = call && subject.domain.domain().protocol() != Protocol.WEBSOCKET;
        return subject.code
                .failed()
                .withCall(inCall)
                .withHint(hint)
                .withRedirect(urls.url(attempt))
                .withLocation(urls.url(attempt));
    }
}
