package dev.recourse.tools.diff.behaviour;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * All histories of a few events: every failure of a list, at once, after the wait and later; connections that are
 * accepted; people who act; sessions that end well.
 */
final class Histories {

    private final List<Machine> machines;
    private final List<Failed> failures;
    private final long[] gaps;

    /** @param gaps the times between events besides the wait of the last decision */
    Histories(List<Machine> machines, List<Failed> failures, long... gaps) {
        this.machines = machines;
        this.failures = failures;
        this.gaps = gaps;
    }

    /** Failures of a small catalog: of each code, listed or not, alone and with what its rules may ask for. */
    static List<Failed> ofSmallCatalogs() {
        List<Failed> all = new ArrayList<>();
        for (double random : new double[] {0, 1}) {
            all.add(failure(random, "close", "code", "4001"));
            all.add(failure(random, "api", "code", "429"));
        }
        all.add(failure(1, "close", "code", "4001", "phase", "opening"));
        all.add(failure(1, "close", "code", "4001", "hintMs", 1_500L));
        all.add(failure(1, "close", "code", "4002"));
        all.add(failure(1, "close", "code", "4002", "idempotent", false));
        all.add(failure(1, "close", "code", "4002", "call", true));
        all.add(failure(1, "close", "code", "4600"));
        all.add(failure(1, "api", "code", "429", "hintMs", 7_000L));
        all.add(failure(1, "api", "code", "429", "call", true));
        all.add(failure(1, "api", "code", "401", "hintMs", 1_000L));
        all.add(failure(1, "api", "code", "510"));
        all.add(failure(1, "api", "status", 401, "headers", Map.of("Location", "wss://a.example/" + Sample.NUMBER)));
        all.add(failure(1, "api", "status", 429, "headers", Map.of("Location", "wss://b.example/1")));
        all.add(failure(1, "api", "status", 409, "body", "{\"code\":\"full\"}"));
        all.add(failure(1, "api", "status", 409, "headers", Map.of("X-Code", "full")));
        return all;
    }

    private static Failed failure(double random, String domain, Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("domain", domain);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return new Failed(Sample.of(fields), random);
    }

    /** A failure and its random number. */
    record Failed(Sample failure, double random) {}
    /**
     * Visits all histories of at most this many events, shorter ones before those that continue them.
     *
     * @param goesOn whether longer histories that begin with this one are visited
     */
    void visit(int length, Predicate<Course> goesOn) {
        visit(Course.start(machines), length, goesOn);
    }

    private void visit(Course course, int length, Predicate<Course> goesOn) {
        if (length == 0) {
            return;
        }
        for (Course next : next(course)) {
            if (goesOn.test(next)) {
                visit(next, length - 1, goesOn);
            }
        }
    }

    private List<Course> next(Course course) {
        List<Course> next = new ArrayList<>();
        boolean isFirst = course.length() == 0;
        for (long at : times(course)) {
            for (Failed one : failures) {
                if (course.takes(one.failure)) {
                    next.add(course.failed(one.failure, at, one.random));
                }
            }
            if (!isFirst) {
                next.add(course.ready(at));
                next.add(course.resumed(at));
            }
        }
        if (!isFirst) {
            next.add(course.ended());
        }
        return next;
    }

    private List<Long> times(Course course) {
        if (course.length() == 0) {
            return List.of(0L);
        }
        List<Long> times = new ArrayList<>(List.of(course.at()));
        if (course.next() > course.at()) {
            times.add(course.next());
        }
        for (long gap : gaps) {
            times.add(course.at() + gap);
        }
        return times;
    }
}
