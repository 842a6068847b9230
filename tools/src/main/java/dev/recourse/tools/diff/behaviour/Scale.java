package dev.recourse.tools.diff.behaviour;

import dev.recourse.engine.Backoff;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Policy;
import dev.recourse.engine.RedirectRules;
import dev.recourse.engine.Remedy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Hints, times and URLs at which two policies can differ, because of the numbers in their rules. */
final class Scale {

    private static final long SECOND = 1_000;
    private static final int MOST_HINTS = 24;
    private static final int MOST_URLS = 24;

    private final List<Long> hints;
    private final List<String> urls;
    private final boolean hasCallLimits;
    private final long shortElapsed;
    private final long longElapsed;
    private final long shortSettle;
    private final long longSettle;
    private final List<Long> refills;

    Scale(Policy before, Policy after) {
        Limits old = before.limits();
        Limits fresh = after.limits();
        this.shortElapsed = Math.min(old.elapsed().toMillis(), fresh.elapsed().toMillis());
        this.longElapsed = Math.max(old.elapsed().toMillis(), fresh.elapsed().toMillis());
        this.shortSettle = Math.min(old.settle().toMillis(), fresh.settle().toMillis());
        this.longSettle = Math.max(old.settle().toMillis(), fresh.settle().toMillis());
        this.hasCallLimits = Stream.of(old, fresh)
                .anyMatch(limits ->
                        limits.callRetries().isPresent() || limits.callSteps().isPresent());
        this.hints = hints(before, after);
        this.urls = urls(before.redirects(), after.redirects());
        Set<Long> times = new LinkedHashSet<>();
        Stream.of(before, after)
                .flatMap(policy -> policy.budget().stream())
                .flatMap(budget -> budget.refill().stream())
                .forEach(refill -> {
                    double each = refill.per().toMillis() / refill.tokens();
                    times.add((long) Math.ceil(each));
                    times.add((long) Math.ceil(each * 2));
                    times.add(refill.per().toMillis());
                });
        this.refills = List.copyOf(times);
    }

    /** Hints between which rules change: short and long ones, and those just above a number of the rules. */
    private List<Long> hints(Policy before, Policy after) {
        Set<Long> found = new LinkedHashSet<>(List.of(SECOND, 60 * SECOND));
        found.add(shortElapsed + 1);
        if (longElapsed > shortElapsed) {
            found.add(longElapsed);
        }
        found.add(Math.max(0, shortElapsed - shortSettle + 1));
        found.add(0L);
        TreeSet<Long> numbers = new TreeSet<>();
        for (Policy policy : List.of(before, after)) {
            policy.limits().rest().ifPresent(rest -> numbers.add(rest.toMillis() + 1));
            numbers(policy.hint(), numbers);
            remedies(policy).forEach(remedy -> {
                remedy.hint().ifPresent(hint -> numbers(hint, numbers));
                remedy.backoff().ifPresent(backoff -> numbers(backoff, numbers));
            });
        }
        numbers.forEach(number -> {
            if (found.size() < MOST_HINTS) {
                found.add(number);
            }
        });
        return List.copyOf(found);
    }

    private static void numbers(HintRule hint, Set<Long> numbers) {
        hint.max().map(Duration::toMillis).ifPresent(max -> {
            numbers.add(max);
            numbers.add(max + 1);
        });
        if (!hint.clamp().isZero()) {
            numbers.add(hint.clamp().toMillis() + 1);
        }
    }

    private static void numbers(Backoff backoff, Set<Long> numbers) {
        numbers.add(backoff.base().toMillis() + 1);
        numbers.add(backoff.max().toMillis() + 1);
    }

    private static Stream<Remedy> remedies(Policy policy) {
        return policy.domains().stream()
                .flatMap(domain -> Stream.concat(
                        domain.rows().stream(), domain.unknown().stream().map(unknown -> unknown.row())))
                .flatMap(row -> row.remedies().stream())
                .distinct();
    }

    private static List<String> urls(RedirectRules before, RedirectRules after) {
        Set<String> both = new LinkedHashSet<>();
        Set<String> one = new LinkedHashSet<>();
        Set<String> schemes = new LinkedHashSet<>(before.schemes());
        schemes.addAll(after.schemes());
        Set<String> hosts = new LinkedHashSet<>(before.hosts());
        hosts.addAll(after.hosts());
        for (String host : hosts) {
            for (String scheme : schemes) {
                boolean isShared = before.schemes().contains(scheme)
                        && after.schemes().contains(scheme)
                        && before.hosts().contains(host)
                        && after.hosts().contains(host);
                (isShared ? both : one).add(scheme + "://" + host.replace("*", "a") + "/" + Sample.NUMBER);
            }
        }
        List<String> urls = new ArrayList<>(both);
        urls.addAll(one);
        return urls.isEmpty()
                ? List.of("wss://example.org/" + Sample.NUMBER)
                : List.copyOf(urls.subList(0, Math.min(urls.size(), MOST_URLS)));
    }

    List<Long> hints() {
        return hints;
    }

    /** URLs that either of them may allow, those first that both do. */
    List<String> urls() {
        return urls;
    }

    boolean hasCallLimits() {
        return hasCallLimits;
    }

    long shortElapsed() {
        return shortElapsed;
    }

    long longElapsed() {
        return longElapsed;
    }

    long shortSettle() {
        return shortSettle;
    }

    long longSettle() {
        return longSettle;
    }

    /** Times in which one or more tokens of a budget come back. */
    List<Long> refills() {
        return refills;
    }
}
