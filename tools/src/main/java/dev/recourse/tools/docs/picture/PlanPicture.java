package dev.recourse.tools.docs.picture;

import dev.recourse.engine.DecisionKind;
import dev.recourse.tools.docs.page.Band;
import dev.recourse.tools.docs.page.Course;
import dev.recourse.tools.picture.Svg;
import dev.recourse.tools.picture.TimeAxis;
import java.util.List;
import java.util.Optional;

/**
 * The course of a recovery along the time: a row for the first failure, for each attempt with the earliest and the
 * latest time at which it starts, for each way to give up, and for the rest of a session, after which it begins again.
 * A call is over when the client gives up. Texts keep their size on a narrow screen, because places are in percent of
 * the width.
 */
public final class PlanPicture {

    private static final double LEFT = 27;
    private static final double RIGHT = 98.5;
    /** Where the axis ends if a rest is drawn beside it, on no scale. */
    private static final double RIGHT_BEFORE_REST = 81;
    /** Which part of the width a time needs beside its bar. */
    private static final double ROOM_OF_TIME = 34;

    private static final String REST_LEFT = "86%";
    private static final String REST_RIGHT = "98.50%";
    private static final int TICK_TEXT = 12;
    private static final int TICK_BOTTOM = 20;
    private static final int AXIS = 28;
    private static final int ROW = 44;
    private static final int LINE = 17;
    /** Where things are in a row. */
    private static final int BAR = 10;

    private static final int FIRST_LINE = 14;
    private static final int SECOND_LINE = FIRST_LINE + LINE;
    private static final double DOT = 5;
    /** How far a time is from its bar. */
    private static final int GAP = 11;

    private static final int FLOW_WIDTH = 1_000;

    private final Course course;
    private final DecisionKind kind;
    private final List<PlanRow> rows;
    /** The time limit, if it ends the course. */
    private final Optional<Long> limit;

    /** The rest; a call has none. */
    private final Optional<Band> rest;

    private final TimeAxis axis;
    private final Svg svg = new Svg();
    /** Where the present row begins. */
    private int top;

    private PlanPicture(Course course, DecisionKind kind) {
        this.course = course;
        this.kind = kind;
        this.rows = PlanRow.of(course, kind);
        this.rest = course.call() ? Optional.empty() : course.rest();
        this.limit = course.endings().stream()
                .flatMap(ending -> ending.limitMillis().stream())
                .findFirst();
        long longest = Math.max(
                limit.orElse(0L),
                rows.stream().mapToLong(row -> row.at().max()).max().orElse(0));
        this.axis = new TimeAxis(longest, LEFT, rest.isPresent() ? RIGHT_BEFORE_REST : RIGHT);
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
        int start = axis.longestMillis() > 0 ? AXIS : 0;
        int height = start + ROW + (rest.isPresent() ? ROW : 0);
        for (PlanRow row : rows) {
            height += height(row);
        }
        svg.open(kind.text(), id).put("height", height).described(id, "The recovery in time", course.summary());
        grid(start, height);
        flow(start, height);
        top = start;
        label("First failure", course.hintMillis().map(PlanPicture::hint).orElse(""));
        svg.dot("failure", axis.at(0), y(BAR), DOT);
        nextRow(ROW);
        rows.forEach(this::row);
        rest.ifPresent(this::rest);
        return svg.end("svg").toString();
    }

    private static String hint(long millis) {
        return "hint: " + new Band(millis, millis).text();
    }

    private void grid(int start, int height) {
        if (axis.longestMillis() > 0) {
            svg.text("tick roomy", "since the first failure", "0", TICK_TEXT, "start");
        }
        for (long tick : axis.ticks()) {
            String x = axis.at(tick);
            svg.line("grid", x, start == 0 ? BAR : TICK_BOTTOM, x, height - BAR);
            if (axis.longestMillis() > 0) {
                svg.text("tick", axis.label(tick), x, TICK_TEXT, "middle");
            }
        }
        limit.ifPresent(time -> svg.line("limit", axis.at(time), TICK_BOTTOM, axis.at(time), height - BAR));
        svg.next();
    }

    /** What is between the earliest and the latest course, from each row to the next, down to the first ending. */
    private void flow(int start, int height) {
        svg.start("svg", "")
                .put("x", TimeAxis.percent(axis.left()))
                .put("width", TimeAxis.percent(axis.right() - axis.left()))
                .put("height", height)
                .put("viewBox", "0 0 " + FLOW_WIDTH + " " + height)
                .put("preserveAspectRatio", "none")
                .content();
        Band from = new Band(0, 0);
        int y = start + BAR;
        int next = y + ROW;
        for (PlanRow row : rows) {
            flow(from, y, row.from(), next);
            if (row.style().startsWith("end")) {
                break;
            }
            from = row.at();
            y = next;
            next += height(row);
        }
        svg.end("svg").next();
    }

    private void flow(Band from, int y, Band to, int next) {
        long start = flowX(from.min());
        svg.path(
                "flow",
                "M%d %dL%d %dH%dL%d %dz",
                start,
                y,
                flowX(to.min()),
                next,
                flowX(to.max()),
                flowX(from.max()),
                y);
    }

    private long flowX(long millis) {
        return Math.round(axis.share(millis) * FLOW_WIDTH);
    }

    private void row(PlanRow row) {
        label(row.label(), row.waits());
        svg.line(row.style(), axis.at(row.at().min()), y(BAR), axis.at(row.at().max()), y(BAR));
        int line = SECOND_LINE;
        if (isBeside(row)) {
            beside(row);
        } else {
            svg.text("", row.when(), TimeAxis.percent(axis.right()), y(line), "end");
            line += LINE;
        }
        if (!row.limit().isEmpty() && axis.longestMillis() > 0) {
            svg.text("second", row.limit(), TimeAxis.percent(axis.right()), y(line), "end");
        } else if (!row.limit().isEmpty()) {
            svg.text("second", row.limit(), axis.at(0), GAP, y(line), "start");
        }
        nextRow(height(row));
    }

    private int height(PlanRow row) {
        return isBeside(row) || row.limit().isEmpty() ? ROW : ROW + LINE;
    }

    private double roomOnTheRight(PlanRow row) {
        return 100 - axis.percent(row.at().max());
    }

    private double roomOnTheLeft(PlanRow row) {
        return axis.percent(row.at().min()) - LEFT;
    }

    /** Whether there is room for the time beside the bar. */
    private boolean isBeside(PlanRow row) {
        return Math.max(roomOnTheRight(row), roomOnTheLeft(row)) >= ROOM_OF_TIME;
    }

    private void beside(PlanRow row) {
        if (roomOnTheRight(row) >= roomOnTheLeft(row)) {
            svg.text("", row.when(), axis.at(row.at().max()), GAP, y(FIRST_LINE), "start");
        } else {
            svg.text("", row.when(), axis.at(row.at().min()), -GAP, y(FIRST_LINE), "end");
        }
    }

    private void rest(Band time) {
        label("Rests", time.text());
        svg.line("rest", REST_LEFT, y(BAR), REST_RIGHT, y(BAR));
        svg.dot("again", REST_RIGHT, y(BAR), DOT);
        svg.text("second", "then a new episode", "100%", y(SECOND_LINE), "end");
        nextRow(ROW);
    }

    private void label(String first, String second) {
        svg.text("", first, "0", y(FIRST_LINE), "start");
        if (!second.isEmpty()) {
            svg.text("second", second, "0", y(SECOND_LINE), "start");
        }
    }

    private int y(int inRow) {
        return top + inRow;
    }

    private void nextRow(int height) {
        top += height;
        svg.next();
    }
}
