package dev.recourse.tools.docs.html;

import dev.recourse.engine.DecisionKind;
import dev.recourse.tools.docs.page.Band;
import dev.recourse.tools.docs.page.Course;
import dev.recourse.tools.docs.page.Ending;
import dev.recourse.tools.docs.picture.PlanPicture;
import java.util.ArrayList;
import java.util.List;

/**
 * A course as it is shown: a sentence, a picture, and the picture as a table.
 *
 * @param course the course
 * @param kind what its attempts are
 * @param id what the ids of its elements begin with
 */
record CourseView(Course course, DecisionKind kind, String id) {

    /**
     * A row of the table.
     *
     * @param step what the client does
     * @param waits how long it waits before; empty if it does not
     * @param at when, since the first failure
     */
    record Row(String step, String waits, String at) {}

    /** Which course it is. */
    String title() {
        return course.title();
    }

    /** The hint in milliseconds, or nothing. */
    String hint() {
        return course.hintMillis().map(String::valueOf).orElse("");
    }

    /** Whether anything happens that a picture could show. */
    boolean hasPicture() {
        return !course.attempts().isEmpty();
    }

    String picture() {
        return PlanPicture.of(course, kind, id);
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Course.Stretch stretch : course.stretches()) {
            int first = stretch.first().number();
            int last = stretch.last().number();
            Band starts = new Band(
                    stretch.first().starts().min(), stretch.last().starts().max());
            rows.add(new Row(
                    kind.text() + " " + first + (first == last ? "" : " to " + last),
                    (first == last ? "" : "each ") + atOnce(stretch.first().waits()),
                    atOnce(starts)));
        }
        for (Ending ending : course.endings()) {
            rows.add(new Row("gives up: " + ending.limit(), "", atOnce(ending.at())));
        }
        if (!course.call()) {
            course.rest().ifPresent(rest -> rows.add(new Row("a new episode", rest.text(), "")));
        }
        return rows;
    }

    private static String atOnce(Band band) {
        return band.max() == 0 ? "at once" : band.text();
    }
}
