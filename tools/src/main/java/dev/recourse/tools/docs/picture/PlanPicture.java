package dev.recourse.tools.docs.picture;

import dev.recourse.engine.DecisionKind;
import dev.recourse.tools.docs.page.Band;
import dev.recourse.tools.docs.page.Course;
import dev.recourse.tools.docs.page.Ending;
import java.util.List;

/**
 * The course of a recovery along the time: a row for the first failure, for each attempt with the earliest and the
 * latest time at which it starts, for each way to give up, and for the rest. Texts keep their size on a narrow screen,
 * because places are in percent of the width.
 */
public final class PlanPicture {

    private static final double LEFT = 27;
    private static final double RIGHT = 98.5;
    /** Where the axis ends if a rest is drawn beside it, on no scale. */
    private static final double RIGHT_BEFORE_REST = 81;

    private static final String REST_LEFT = "86%";
    private static final String REST_RIGHT = "98.50%";
    private static final int TICK_TEXT = 12;
    private static final int TICK_TOP = 20;
    private static final int AXIS = 28;
    private static final int ROW = 44;
    /** Where things are in a row. */
    private static final int BAR = 10;

    private static final int FIRST_LINE = 14;
    private static final int SECOND_LINE = 31;
    /** How far a label is from its bar. */
    private static final int GAP = 11;

    private static final int FLOW_WIDTH = 1_000;

    private final Course course;
    private final DecisionKind kind;
    private final List<Course.Stretch> stretches;
    private final TimeAxis axis;
    private final Svg svg = new Svg();
    private int row;

    private PlanPicture(Course course, DecisionKind kind) {
        this.course = course;
        this.kind = kind;
        this.stretches = course.stretches();
        long longest = 0;
        for (Course.Stretch stretch : stretches) {
            longest = Math.max(longest, stretch.last().starts().max());
        }
        for (Ending ending : course.endings()) {
            longest = Math.max(longest, ending.at().max());
        }
        this.axis = new TimeAxis(longest, LEFT, course.rest().isPresent() ? RIGHT_BEFORE_REST : RIGHT);
    }

    /**
     * Draws a course.
     *
     * @param course the course
     * @param kind what its attempts are
     * @param id what the ids of its elements begin with, once in a page
     */
    public static String of(Course course, DecisionKind kind, String id) {
        return new PlanPicture(course, kind).draw(id);
    }

    private String draw(String id) {
        int rows =
                1 + stretches.size() + course.endings().size() + (course.rest().isPresent() ? 1 : 0);
        int height = AXIS + rows * ROW;
        svg.open(kind.text(), id).put("height", height).described(id, "The recovery in time", course.summary());
        grid(height);
        flow(height);
        failure();
        stretches.forEach(this::stretch);
        course.endings().forEach(this::ending);
        course.rest().ifPresent(this::rest);
        return svg.end("svg").toString();
    }

    private void grid(int height) {
        if (axis.longestMillis() > 0) {
            svg.text("tick roomy", "since the first failure", "0", TICK_TEXT, "start");
        }
        for (long tick : axis.ticks()) {
            String x = axis.at(tick);
            svg.line("grid", x, TICK_TOP, x, height - BAR);
            if (axis.longestMillis() > 0) {
                svg.text("tick", axis.label(tick), x, TICK_TEXT, "middle");
            }
        }
        svg.next();
    }

    /** What is between the earliest and the latest course, from each row to the next. */
    private void flow(int height) {
        svg.start("svg", "flow")
                .put("x", TimeAxis.percent(axis.left()))
                .put("width", TimeAxis.percent(axis.right() - axis.left()))
                .put("height", height)
                .put("viewBox", "0 0 " + FLOW_WIDTH + " " + height)
                .put("preserveAspectRatio", "none")
                .content();
        Band from = new Band(0, 0);
        int index = 0;
        for (Course.Stretch stretch : stretches) {
            flow(from, stretch.first().starts(), index);
            from = stretch.last().starts();
            index++;
        }
        if (!course.endings().isEmpty()) {
            flow(from, course.endings().get(0).at(), index);
        }
        svg.end("svg").next();
    }

    private void flow(Band from, Band to, int index) {
        int top = AXIS + index * ROW + BAR;
        svg.path(
                "flow",
                "M%d %dL%d %dH%dL%d %dz"
                        .formatted(
                                flowX(from.min()),
                                top,
                                flowX(to.min()),
                                top + ROW,
                                flowX(to.max()),
                                flowX(from.max()),
                                top));
    }

    private long flowX(long millis) {
        return Math.round(axis.share(millis) * FLOW_WIDTH);
    }

    private void failure() {
        label("First failure", course.hintMillis().map(PlanPicture::hint).orElse(""));
        svg.dot("failure", axis.at(0), y(BAR), 5);
        nextRow();
    }

    private static String hint(long millis) {
        return "hint: " + new Band(millis, millis).text();
    }

    private void stretch(Course.Stretch stretch) {
        int first = stretch.first().number();
        int last = stretch.last().number();
        Band waits = stretch.first().waits();
        Band starts =
                new Band(stretch.first().starts().min(), stretch.last().starts().max());
        String name = first == last ? name() + " " + first : name() + " " + first + "–" + last;
        label(name, waits.max() == 0 ? "at once" : (first == last ? "waits " : "each ") + waits.text());
        bar(first == last ? "band" : "band several", starts);
        when(starts);
        nextRow();
    }

    private String name() {
        return switch (kind) {
            case RETRY -> "Retry";
            case REFRESH -> "Refresh";
            case REDIRECT -> "Redirect";
            case GIVE_UP -> "Attempt";
        };
    }

    private void ending(Ending ending) {
        label(ending.isRare() ? "Rarely" : "Gives up", "");
        bar(ending.isRare() ? "end seldom" : "end", ending.at());
        when(ending.at());
        svg.text("second", ending.limit(), TimeAxis.percent(axis.right()), y(SECOND_LINE), "end");
        nextRow();
    }

    private void rest(Band rest) {
        label("Rests", rest.text());
        svg.line("rest", REST_LEFT, y(BAR), REST_RIGHT, y(BAR));
        svg.dot("again", REST_RIGHT, y(BAR), 5);
        svg.text("second", "then a new episode", "100%", y(SECOND_LINE), "end");
        nextRow();
    }

    private void label(String first, String second) {
        svg.text("", first, "0", y(FIRST_LINE), "start");
        if (!second.isEmpty()) {
            svg.text("second", second, "0", y(SECOND_LINE), "start");
        }
    }

    private void bar(String style, Band band) {
        svg.line(style, axis.at(band.min()), y(BAR), axis.at(band.max()), y(BAR));
    }

    /** The time beside a bar, on the side that has more room. */
    private void when(Band band) {
        boolean isRight = 100 - axis.percent(band.max()) >= axis.percent(band.min()) - LEFT;
        svg.text(
                "when",
                band.max() == 0 ? "at once" : band.text(),
                axis.at(isRight ? band.max() : band.min()),
                isRight ? GAP : -GAP,
                y(FIRST_LINE),
                isRight ? "start" : "end");
    }

    private int y(int inRow) {
        return AXIS + row * ROW + inRow;
    }

    private void nextRow() {
        row++;
        svg.next();
    }
}
