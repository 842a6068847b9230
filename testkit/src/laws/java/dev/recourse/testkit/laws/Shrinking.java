package dev.recourse.testkit.laws;

import dev.recourse.engine.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes a life that shows something shorter and plainer, as long as it still shows it. */
final class Shrinking {

    private final Predicate<Life> shows;
    private Life best;

    private Shrinking(Life life, Predicate<Life> shows) {
        this.best = life;
        this.shows = shows;
    }

    /** The shortest life that was found. */
    static Life of(Life life, Predicate<Life> shows) {
        Shrinking shrinking = new Shrinking(life, shows);
        boolean smaller = true;
        while (smaller) {
            smaller = shrinking.drop() || shrinking.simplify();
        }
        return shrinking.best;
    }

    /** Leaves events out: half of them, a quarter, one. */
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

    /** Makes each event as plain as it can be. */
    private boolean simplify() {
        boolean found = false;
        for (int i = 0; i < best.events().size(); i++) {
            int place = i;
            found |= plainer(i).anyMatch(event -> {
                List<Event> other = new ArrayList<>(best.events());
                other.set(place, event);
                return take(other);
            });
        }
        return found;
    }

    /** Plainer forms of an event, each of them further from what it was than from being plain. */
    private Stream<Event> plainer(int place) {
        Event event = best.events().get(place);
        long before = place == 0 ? 0 : best.events().get(place - 1).at();
        Stream<Event> times = Stream.of(0L, before)
                .filter(time -> size(time) < size(event.at()))
                .map(event::at);
        return event instanceof Event.Failed failed ? Stream.concat(times, plainer(failed)) : times;
    }

    /** How far a time is from 0. */
    private static double size(long time) {
        return Math.abs((double) time);
    }

    private static Stream<Event> plainer(Event.Failed failed) {
        Failure failure = failed.failure();
        Stream<Event> random = Stream.of(0.0, 1.0)
                .filter(number -> failed.random() != number && failed.random() != 0)
                .map(number -> new Event.Failed(failed.at(), failure, number));
        Failure bare = failure.code().failed();
        Stream<Event> bareOnes = Stream.of(
                        bare, bare.withPhase(failure.phase()), failure.code().failed(failure.reason()))
                .filter(plain -> details(plain) < details(failure))
                .map(plain -> new Event.Failed(failed.at(), plain, failed.random()));
        return Stream.concat(bareOnes, random);
    }

    private static int details(Failure failure) {
        Failure bare = failure.code().failed();
        return (failure.reason().isEmpty() ? 0 : 1)
                + (failure.hint().isPresent() ? 1 : 0)
                + (failure.phase() == bare.phase() ? 0 : 1)
                + (failure.isIdempotent() ? 0 : 1);
    }

    private boolean take(List<Event> events) {
        Life life = new Life(best.policy(), events);
        boolean takes = shows.test(life);
        best = takes ? life : best;
        return takes;
    }
}
