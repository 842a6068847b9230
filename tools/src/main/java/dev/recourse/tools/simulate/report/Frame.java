package dev.recourse.tools.simulate.report;

import dev.recourse.tools.picture.Svg;
import dev.recourse.tools.picture.TimeAxis;
import java.util.Locale;

/**
 * The frame of a plot: seconds from left to right, and something else upwards from 0. Texts keep their size on a narrow
 * screen, because places are in percent of the width; lines are drawn in a picture inside that is stretched.
 */
final class Frame {

    static final int TOP = 8;
    static final int HEIGHT = 200;
    static final int BOTTOM = TOP + HEIGHT;
    private static final int WHOLE = BOTTOM + 26;
    private static final int TICK_LABEL = BOTTOM + 18;
    private static final double LEFT = 7;
    private static final double RIGHT = 99;
    private static final int WIDTH = 1_000;
    private static final int MILLIS = 1_000;
    private static final int MOST_POINTS = 1_500;
    /** The radius of a dot. */
    static final int DOT = 5;

    private final Svg svg = new Svg();
    private final TimeAxis axis;
    private final double highest;
    private final int seconds;

    /**
     * A frame.
     *
     * @param seconds the last second
     * @param highest the upper end of the axis upwards
     */
    Frame(int seconds, double highest) {
        this.seconds = seconds;
        this.highest = highest;
        this.axis = new TimeAxis((long) seconds * MILLIS, LEFT, RIGHT);
    }

    /** Starts the picture. */
    void open(String id, String title, String description) {
        svg.open("plot", id).put("height", WHOLE).described(id, title, description);
        for (long tick : axis.ticks()) {
            svg.line("grid", axis.at(tick), TOP, axis.at(tick), BOTTOM);
            svg.text("tick", axis.label(tick), axis.at(tick), TICK_LABEL, "middle");
        }
        svg.next();
    }

    /** A horizontal line with a text at the left end of the axis, which may be empty. */
    void level(String style, double value, String text) {
        svg.line(style, TimeAxis.percent(LEFT), y(value), TimeAxis.percent(RIGHT), y(value));
        if (!text.isEmpty()) {
            svg.text("tick", text, TimeAxis.percent(LEFT - 0.8), y(value) + 4, "end");
        }
        svg.next();
    }

    /** A part of the time, from its beginning, with a text. */
    void shade(long untilMillis, String text) {
        svg.start("rect", "outage")
                .put("x", axis.at(0))
                .put("y", TOP)
                .put("width", TimeAxis.percent(axis.percent(untilMillis) - axis.percent(0)))
                .put("height", HEIGHT)
                .empty();
        svg.text("note", text, axis.at(untilMillis / 2), TOP + 14, "middle").next();
    }

    /** A dot at a place. */
    void dot(String style, int second, double value) {
        svg.dot(style, axis.at((long) second * MILLIS), y(Math.min(value, highest)), DOT)
                .next();
    }

    /** Values of seconds. */
    interface Values {
        double at(int second);
    }

    /** Values as a line, or, with a style for areas, as what is below it. */
    void curve(String style, Values values, boolean isFilled) {
        StringBuilder path = new StringBuilder();
        int step = 1 + seconds / MOST_POINTS;
        for (int second = 0; second <= seconds; second += step) {
            double high = Math.min(most(values, second, step), highest);
            path.append(second == 0 && !isFilled ? 'M' : second == 0 ? "M0 " + HEIGHT + "L" : "L")
                    .append(String.format(
                            Locale.ROOT,
                            "%.1f %.1f",
                            (double) second * WIDTH / seconds,
                            HEIGHT - high / highest * HEIGHT));
        }
        if (isFilled) {
            path.append("L").append(WIDTH).append(' ').append(HEIGHT).append('z');
        }
        svg.start("svg", "")
                .put("x", TimeAxis.percent(LEFT))
                .put("y", TOP)
                .put("width", TimeAxis.percent(RIGHT - LEFT))
                .put("height", HEIGHT)
                .put("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .put("preserveAspectRatio", "none")
                .content();
        svg.path(style, path.toString());
        svg.end("svg").next();
    }

    /** The largest value of some seconds, so that a short peak is seen. */
    private static double most(Values values, int from, int count) {
        double most = values.at(from);
        for (int second = from + 1; second < from + count; second++) {
            most = Math.max(most, values.at(second));
        }
        return most;
    }

    private int y(double value) {
        return (int) Math.round(BOTTOM - value / highest * HEIGHT);
    }

    /** Ends the picture. */
    String end() {
        return svg.end("svg").toString();
    }
}
