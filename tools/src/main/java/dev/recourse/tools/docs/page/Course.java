package dev.recourse.tools.docs.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a recovery goes if every attempt fails at once with the same error, computed by the machine. Times are
 * milliseconds, those of attempts and endings since the first failure.
 *
 * @param call whether the session is one call, with the limits for calls
 * @param hintMillis the hint that comes with each failure, if one does
 * @param title which course it is, such as {@code One call, without a hint}; may be empty if there is no other one
 * @param summary the course in a few sentences
 * @param attempts the attempts; empty if the client gives up at once
 * @param endings why the client gives up, and when: usually one; rare ones last
 * @param rest after which time a new episode begins by itself, after some endings
 */
public record Course(
        boolean call,
        Optional<Long> hintMillis,
        String title,
        String summary,
        List<Attempt> attempts,
        List<Ending> endings,
        Optional<Band> rest) {

    /** A copy with this title. */
    public Course withTitle(String words) {
        return new Course(call, hintMillis, words, summary, attempts, endings, rest);
    }

    /** The attempts, with neighbours that wait as long put together. */
    public List<Stretch> stretches() {
        return stretches(attempts);
    }

    /** These attempts, with neighbours that wait as long put together. */
    public static List<Stretch> stretches(List<Attempt> attempts) {
        List<Stretch> stretches = new ArrayList<>();
        for (Attempt attempt : attempts) {
            int last = stretches.size() - 1;
            if (last >= 0 && stretches.get(last).first().waits().equals(attempt.waits())) {
                stretches.set(last, new Stretch(stretches.get(last).first(), attempt));
            } else {
                stretches.add(new Stretch(attempt, attempt));
            }
        }
        return stretches;
    }

    /** Attempts in a row whose waits are drawn from the same range; perhaps one. */
    public record Stretch(Attempt first, Attempt last) {}
}
