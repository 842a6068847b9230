package dev.recourse.tools.docs.picture;

import dev.recourse.engine.SessionStatus;
import dev.recourse.tools.docs.page.StateChange;
import dev.recourse.tools.picture.Svg;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The states of a session as a column, in the order of {@link SessionStatus}. Arrows between neighbours are straight;
 * those that skip states are arcs, down on the right and up on the left.
 */
public final class StatesPicture {

    private static final int WIDTH = 444;
    private static final int MIDDLE = WIDTH / 2;
    private static final int BOX_WIDTH = 124;
    private static final int BOX_HEIGHT = 44;
    private static final int DISTANCE = 142;
    private static final int TOP = 20;
    /** How far the two arrows between neighbours are from the middle. */
    private static final int ASIDE = 18;
    /** How much further out an arc is for each state that it skips. */
    private static final int ARC = 76;

    private static final int BEND = 24;
    private static final int TIP = 9;
    /** How far the middle of a line of text is above its baseline. */
    private static final int TEXT_DOWN = 6;

    private static final int LINE = 19;
    private static final int MARGIN = 8;
    /** How far the middle of a text is above the line that it stands on. */
    private static final int ABOVE = 14;

    private final Svg svg = new Svg();

    private StatesPicture() {}

    /**
     * Draws the changes of states.
     *
     * @param changes the changes
     * @param id what the ids of its elements begin with, once in a page
     */
    public static String of(List<StateChange> changes, String id) {
        return new StatesPicture().draw(changes, id);
    }

    /** The name of a state in a sentence, such as {@code given up}. */
    public static String name(SessionStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String draw(List<StateChange> changes, String id) {
        SessionStatus[] states = SessionStatus.values();
        int height = TOP + (states.length - 1) * DISTANCE + BOX_HEIGHT + TOP;
        String sentences = changes.stream()
                .map(change -> name(change.from()) + " to " + name(change.to()) + ": " + change.event())
                .collect(Collectors.joining("; "));
        svg.open("states-picture", id)
                .put("viewBox", "0 0 " + WIDTH + " " + height)
                .described(id, "The states of a session", sentences);
        Map<List<SessionStatus>, List<String>> arrows = changes.stream()
                .filter(change -> change.from() != change.to())
                .collect(Collectors.groupingBy(
                        change -> List.of(change.from(), change.to()),
                        LinkedHashMap::new,
                        Collectors.mapping(StateChange::event, Collectors.toList())));
        arrows.forEach(
                (ends, events) -> arrow(ends.get(0).ordinal(), ends.get(1).ordinal(), lines(events)));
        for (SessionStatus state : states) {
            int y = top(state.ordinal());
            svg.box("state", MIDDLE - BOX_WIDTH / 2, y, BOX_WIDTH, BOX_HEIGHT, 9);
            text("", name(state), MIDDLE, y + BOX_HEIGHT / 2, "middle");
        }
        return svg.next().end("svg").toString();
    }

    /** The events of an arrow, in lines that are short. */
    private static List<String> lines(List<String> events) {
        return List.of(String.join(" or\n", events).replace(", ", ",\n").split("\n"));
    }

    private void arrow(int from, int to, List<String> label) {
        if (Math.abs(from - to) == 1) {
            straight(from, to, label);
        } else {
            arc(from, to, label);
        }
        svg.next();
    }

    private void straight(int from, int to, List<String> label) {
        boolean isDown = to > from;
        int side = isDown ? 1 : -1;
        int x = MIDDLE + side * ASIDE;
        int start = isDown ? top(from) + BOX_HEIGHT : top(from);
        int end = isDown ? top(to) : top(to) + BOX_HEIGHT;
        svg.path("arrow", "M%d %dV%d", x, start, end - side * TIP);
        tip(x, end, 0, side);
        int last = (start + end + (label.size() - 1) * LINE) / 2;
        label(label, x + side * MARGIN, last, isDown ? "start" : "end");
    }

    private void arc(int from, int to, List<String> label) {
        int side = to > from ? 1 : -1;
        int skipped = Math.abs(to - from) - 1;
        int edge = MIDDLE + side * BOX_WIDTH / 2;
        int out = edge + side * ARC * skipped;
        int start = top(from) + BOX_HEIGHT / 2;
        int end = top(to) + BOX_HEIGHT / 2 + side * MARGIN * (2 * skipped - 3);
        svg.path(
                "arrow",
                "M%d %dH%dQ%d %d %d %dV%dQ%d %d %d %dH%d",
                edge,
                start,
                out - side * BEND,
                out,
                start,
                out,
                start + side * BEND,
                end - side * BEND,
                out,
                end,
                out - side * BEND,
                end,
                edge + side * TIP);
        tip(edge, end, -side, 0);
        label(label, edge + side * MARGIN, start - ABOVE, side > 0 ? "start" : "end");
    }

    /** Lines of text, down to the last one, whose middle is at a height. */
    private void label(List<String> lines, int x, int last, String anchor) {
        for (int i = 0; i < lines.size(); i++) {
            text("event", lines.get(i), x, last - (lines.size() - 1 - i) * LINE, anchor);
        }
    }

    /** An arrow's tip at a place, with the direction in which it points. */
    private void tip(int x, int y, int right, int down) {
        int backX = x - right * TIP;
        int backY = y - down * TIP;
        int half = TIP / 2;
        svg.path(
                "tip",
                "M%d %dL%d %dL%d %dz",
                x,
                y,
                backX + down * half,
                backY + right * half,
                backX - down * half,
                backY - right * half);
    }

    private void text(String style, String text, int x, int middle, String anchor) {
        svg.text(style, text, Integer.toString(x), middle + TEXT_DOWN, anchor);
    }

    private static int top(int state) {
        return TOP + state * DISTANCE;
    }
}
