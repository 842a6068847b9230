package dev.recourse.testkit.laws;

import dev.recourse.engine.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Shortens and simplifies a life as long as it still satisfies a predicate. */
final class Shrinker {

    private final Predicate<Life> predicate;
    private Life best;

    private Shrinker(Life life, Predicate<Life> predicate) {
        this.best = life;
        this.predicate = predicate;
    }

    /** The shortest life found. */
    static Life shrink(Life life, Predicate<Life> predicate) {
        Shrinker shrinker = new Shrinker(life, predicate);
        boolean smaller = true;
        while (smaller) {
            smaller = shrinker.drop() || shrinker.simplify();
        }
        return shrinker.best;
    }

    /** Removes runs of events: half of them, a quarter, and so on down to one. */
    private boolean drop() {
        boolean found = false;
        for (int size = Math.max(1, best.events().size() / 2); size > 0; size /= 2) {
            for (int from = best.events().size() - size; from >= 0; from -= size) {
                List<Event> fewer = new ArrayList<>(best.events());
                fewer.subList(Math.min(from, fewer.size()), Math.min(from + size, fewer.size()))
                        .clear();
                found |= fewer.size() < best.events().size() && take(fewer);
            }
        }
        return found;
    }

    /** Simplifies each event as far as possible. */
    private boolean simplify() {
        boolean found = false;
        for (int i = 0; i < best.events().size(); i++) {
            int place = i;
            found |= simpler(i).anyMatch(event -> {
                List<Event> changed = new ArrayList<>(best.events());
                changed.set(place, event);
                return take(changed);
            });
        }
        return found;
    }

    /** Simpler forms of an event. */
    private Stream<Event> simpler(int place) {
        Event event = best.events().get(place);
        long before = place == 0 ? 0 : best.events().get(place - 1).at();
        Stream<Event> times = Stream.of(0L, before)
                .filter(time -> size(time) < size(event.at()))
                .map(event::withTime);
        return event instanceof Event.Failed failed ? Stream.concat(times, simpler(failed)) : times;
    }

    /** The distance from 0. */
    private static double size(long time) {
        return Math.abs((double) time);
    }

    private static Stream<Event> simpler(Event.Failed failed) {
        Failure failure = failed.failure();
        Stream<Event> random = Stream.of(0.0, 1.0)
                .filter(number -> failed.random() != number && failed.random() != 0)
                .map(number -> new Event.Failed(failed.at(), failure, number));
        Failure bare = failure.code().failed();
        Stream<Event> barer = Stream.of(
                        bare,
                        bare.withPhase(failure.phase()),
                        failure.code().failed(failure.reason()),
                        failure.withPhase(bare.phase()),
                        failure.withoutHint(),
                        failure.withIdempotent(true),
                        failure.withRepeatable(true),
                        failure.withSent(bare.isSent()),
                        failure.withCall(false),
                        failure.withDeadline(Long.MAX_VALUE))
                .filter(simpler -> details(simpler) < details(failure))
                .map(simpler -> new Event.Failed(failed.at(), simpler, failed.random()));
        return Stream.concat(barer, random);
    }

    private static int details(Failure failure) {
        Failure bare = failure.code().failed();
        return (failure.reason().isEmpty() ? 0 : 1)
                + failure.values().size()
                + (failure.location().equals(bare.location()) ? 0 : 1)
                + (failure.hint().isPresent() ? 1 : 0)
                + (failure.phase() == bare.phase() ? 0 : 1)
                + (failure.isIdempotent() ? 0 : 1)
                + (failure.isRepeatable() ? 0 : 1)
                + (failure.isSent() == bare.isSent() ? 0 : 1)
                + (failure.isCall() ? 1 : 0)
                + (failure.deadlineMillis().isPresent() ? 1 : 0);
    }

    private boolean take(List<Event> events) {
        Life life = new Life(best.policy(), events);
        boolean takes = predicate.test(life);
        best = takes ? life : best;
        return takes;
    }
}
