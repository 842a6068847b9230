package dev.recourse.tools.docs.plan;

import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.Remedy;
import dev.recourse.tools.docs.page.Attempt;
import dev.recourse.tools.docs.page.Band;
import dev.recourse.tools.docs.page.Course;
import dev.recourse.tools.docs.page.Ending;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Courses in sentences. */
final class CourseWords {

    /** The most ranges of waits that are all named. */
    private static final int MOST = 6;

    private static final int FIRST = 3;

    private CourseWords() {}

    /** Which course it is: {@code One call, without a hint}, or only {@code Without a hint} where that says it. */
    static String title(boolean call, boolean hasCalls, Optional<Duration> hint) {
        String with = hint.map(
                        time -> "ith a hint of " + new Band(time.toMillis(), time.toMillis()).text() + " each time")
                .orElse("ithout a hint");
        return hasCalls ? (call ? "One call, w" : "A session that goes on, w") + with : "W" + with;
    }

    /** What the client does, when it gives up, and whether it begins again. */
    static String summary(
            Remedy remedy, boolean call, List<Attempt> attempts, List<Ending> endings, Optional<Band> rest) {
        List<String> sentences = new ArrayList<>();
        if (!attempts.isEmpty()) {
            sentences.add(steps(remedy, attempts) + ".");
        }
        String ends = endings.stream()
                .filter(ending -> !ending.isRare())
                .map(ending -> end(ending, attempts))
                .collect(Collectors.joining(", or "));
        sentences.add("Gives up " + ends + ".");
        boolean rests = endings.stream().anyMatch(Ending::rests);
        rest.filter(band -> rests)
                .ifPresent(band -> sentences.add(
                        call
                                ? "The call is over then; another one makes sense after " + band.text() + "."
                                : "Then rests for " + band.text() + ", and begins again by itself."));
        return String.join(" ", sentences);
    }

    private static String steps(Remedy remedy, List<Attempt> attempts) {
        boolean waits = attempts.stream().anyMatch(attempt -> attempt.waits().max() > 0);
        String number = times(attempts.size());
        String subject = remedy.subject().orElse("new credentials");
        String target =
                remedy.endpoint().map(endpoint -> "the endpoint " + endpoint).orElse("the address that it was sent");
        return switch (remedy.kind()) {
            case RETRY, GIVE_UP -> waits ? "Waits " + waits(attempts) : "Tries again at once" + number;
            case REFRESH ->
                waits
                        ? "Waits " + waits(attempts) + " before it obtains " + subject + " and tries again"
                        : "Obtains " + subject + " and tries again at once" + number;
            case REDIRECT ->
                waits
                        ? "Waits " + waits(attempts) + " before it goes on at " + target
                        : "Goes on at once at " + target + number;
        };
    }

    private static String times(int count) {
        return count == 1 ? "" : ", up to " + count + " times";
    }

    private static String waits(List<Attempt> attempts) {
        List<Course.Stretch> stretches = Course.stretches(attempts);
        List<String> ranges = new ArrayList<>();
        for (Course.Stretch stretch : stretches) {
            int times = stretch.last().number() - stretch.first().number() + 1;
            ranges.add(stretch.first().waits().text() + (times == 1 ? "" : " (" + times + " times)"));
        }
        int size = ranges.size();
        if (size <= MOST) {
            return String.join(", then ", ranges);
        }
        return ranges.stream().limit(FIRST).collect(Collectors.joining(", then ")) + ", … and at last "
                + ranges.get(size - 1);
    }

    private static String end(Ending ending, List<Attempt> attempts) {
        String limit = ending.limit().isEmpty() ? "" : " (" + ending.limit() + ")";
        if (attempts.isEmpty()) {
            return (ending.cause() == GiveUpCause.DEADLINE ? "at once, because it would wait longer" : "at once")
                    + limit;
        }
        Band at = ending.at();
        String when = at.max() == 0
                ? "at once if it fails again"
                : (at.isOne() ? at.text() : "between " + at.between()) + " after the first failure";
        return when + limit;
    }
}
