package dev.recourse.tools.docs.plan;

import dev.recourse.engine.DecisionKind;
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

    /**
     * Which course it is: {@code One call, without a hint}, or the part of it that makes a difference.
     *
     * @param saysHint whether hints make one
     */
    static String title(Courses.Whose whose, Optional<Duration> hint, boolean saysHint) {
        String with = hint.map(
                        time -> "ith a hint of " + new Band(time.toMillis(), time.toMillis()).text() + " each time")
                .orElse("ithout a hint");
        return switch (whose) {
            case CALL -> "One call" + (saysHint ? ", w" + with : "");
            case SESSION -> "A session that goes on" + (saysHint ? ", w" + with : "");
            case ONLY_SESSION, EITHER -> saysHint ? "W" + with : "";
        };
    }

    /** What the client does, when it gives up, and whether it begins again. */
    static String summary(
            Remedy remedy, Courses.Whose whose, List<Attempt> attempts, List<Ending> endings, Optional<Band> rest) {
        List<Ending> usual = endings.stream().filter(ending -> !ending.isRare()).toList();
        List<String> sentences = new ArrayList<>();
        if (remedy.kind() == DecisionKind.REDIRECT && remedy.endpoint().isEmpty() && isAtOnce(attempts)) {
            sentences.add(redirects(attempts.size(), usual));
        } else {
            if (!attempts.isEmpty()) {
                sentences.add(steps(remedy, attempts) + ".");
            }
            sentences.add("Gives up "
                    + usual.stream().map(ending -> end(ending, attempts)).collect(Collectors.joining(", or ")) + ".");
        }
        sentences.add(afterwards(whose, usual, rest));
        return String.join(" ", sentences);
    }

    private static boolean isAtOnce(List<Attempt> attempts) {
        return !attempts.isEmpty()
                && attempts.stream().allMatch(attempt -> attempt.waits().max() == 0);
    }

    private static String redirects(int count, List<Ending> endings) {
        String limits = endings.stream().map(Ending::limit).distinct().collect(Collectors.joining(", "));
        return (count == 1
                        ? "Follows one address, at once."
                        : "Follows up to " + count + " different addresses in a row, each at once.")
                + " Gives up if yet another redirect comes" + (limits.isEmpty() ? "" : " (" + limits + ")")
                + ", or one to an address that the episode has used before.";
    }

    /** What becomes of the session or the call after the give-up. */
    private static String afterwards(Courses.Whose whose, List<Ending> endings, Optional<Band> rest) {
        boolean rests = endings.stream().anyMatch(Ending::rests);
        if (rest.isEmpty() || !rests) {
            return switch (whose) {
                case CALL -> "The call has failed.";
                case SESSION, ONLY_SESSION -> "It does not come back by itself; the application may resume it.";
                case EITHER ->
                    "A session does not come back by itself; the application may resume it. A call has failed.";
            };
        }
        String time = rest.get().text();
        String session = "rests for " + time + ", and begins again by itself";
        String then = endings.stream().allMatch(Ending::rests) ? "then " : "then, if time can change the cause, ";
        return switch (whose) {
            case CALL -> "The call has failed; another one makes sense after " + time + ".";
            case SESSION, ONLY_SESSION -> "T" + then.substring(1) + session + ".";
            case EITHER -> "A session " + then + session + "; a call has failed.";
        };
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
            ranges.add(stretch.first().waits().text() + (times == 1 ? "" : " (up to " + times + " times)"));
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
                ? "if the same error comes again"
                : (at.isOne() ? at.text() : "between " + at.between()) + " after the first failure";
        return when + limit;
    }
}
