package dev.recourse.tools.docs.picture;

import dev.recourse.engine.DecisionKind;
import dev.recourse.tools.docs.page.Band;
import dev.recourse.tools.docs.page.Course;
import dev.recourse.tools.docs.page.Ending;
import java.util.ArrayList;
import java.util.List;

/**
 * One row of the picture of a plan.
 *
 * @param label what happens, on the left
 * @param waits the wait before it, below the label; may be empty
 * @param style how its bar is drawn
 * @param from when its first attempt starts, which is where it is joined to the row before
 * @param at when it happens
 * @param limit the limit that ends the recovery, below the bar; may be empty
 */
record PlanRow(String label, String waits, String style, Band from, Band at, String limit) {

    /** The attempts of a course, then its endings. */
    static List<PlanRow> of(Course course, DecisionKind kind) {
        List<PlanRow> rows = new ArrayList<>();
        for (Course.Stretch stretch : course.stretches()) {
            rows.add(attempts(stretch, kind));
        }
        for (Ending ending : course.endings()) {
            String style = ending.isRare() ? "end seldom" : "end";
            String label = ending.isRare() ? "Rarely" : "Gives up";
            rows.add(new PlanRow(label, "", style, ending.at(), ending.at(), ending.limit()));
        }
        return rows;
    }

    private static PlanRow attempts(Course.Stretch stretch, DecisionKind kind) {
        int first = stretch.first().number();
        int last = stretch.last().number();
        boolean isOne = first == last;
        Band waits = stretch.first().waits();
        Band starts =
                new Band(stretch.first().starts().min(), stretch.last().starts().max());
        return new PlanRow(
                name(kind) + " " + (isOne ? first : first + "–" + last),
                starts.max() == 0 ? "" : (isOne ? "waits " : "each ") + waits.text(),
                isOne ? "band" : "band several",
                stretch.first().starts(),
                starts,
                "");
    }

    private static String name(DecisionKind kind) {
        return switch (kind) {
            case RETRY -> "Retry";
            case REFRESH -> "Refresh";
            case REDIRECT -> "Redirect";
            case GIVE_UP -> "Attempt";
        };
    }

    /** When it happens, in words. */
    String when() {
        return at.max() == 0 ? "at once" : at.text();
    }
}
