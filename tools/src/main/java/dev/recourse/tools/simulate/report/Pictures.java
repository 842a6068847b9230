package dev.recourse.tools.simulate.report;

import dev.recourse.tools.simulate.fleet.Tally;
import dev.recourse.tools.simulate.study.Comparison;
import dev.recourse.tools.simulate.study.Outcome;

/** The pictures of a scenario: the load, and the return of the clients. */
final class Pictures {

    /** How much longer the pictures are than the return of most of the catalog's own clients. */
    private static final double LONGER = 1.4;

    private static final int SECOND = 1_000;
    /** The seconds after the server is back that the pictures show at least, and at most. */
    private static final int SHORTEST = 20;

    private static final int LONGEST = 1_800;
    private static final int WHOLE = 100;
    /** Where the names of the contenders are, in percent of the clients; each has a height of its own. */
    private static final int FIRST_NAME = 84;

    private static final int NEXT_NAME = 18;
    /** How much higher the picture is than the highest load. */
    private static final double ROOM = 1.15;
    /** Which share of the height a line of text needs. */
    private static final double LINE = 0.08;
    /** Which share of the width the name of the scenario needs. */
    private static final double ROOM_FOR_NAME = 0.25;

    private final Comparison comparison;
    private final Outcome own;
    private final String id;
    private final int seconds;

    Pictures(Comparison comparison) {
        this.comparison = comparison;
        this.own = comparison.own();
        this.id = comparison.scenario().id();
        this.seconds = seconds(own);
    }

    private static int seconds(Outcome own) {
        Tally tally = own.tally();
        long end = tally.awayEachSecond().length() * (long) SECOND;
        int most = (int) (tally.backAt(99).orElse(end) / SECOND);
        int all = (int) (tally.backAt(100).orElse(most * (long) SECOND) / SECOND);
        int interesting = Math.max((int) (most * LONGER), all + 2);
        int back = (int) (own.backMillis() / SECOND);
        return back + Math.max(SHORTEST, Math.min(LONGEST, interesting - back));
    }

    /** The requests and those that succeed, second by second, against the capacity. */
    String load() {
        double capacity = own.setup().server().capacity();
        int busiest = own.load().busiest(0);
        double most = Math.max(own.load().at(busiest), capacity) * ROOM;
        Frame frame = new Frame(seconds, most);
        String where = Words.place(own.scenario().watched());
        frame.open(
                id + "-load",
                "Load",
                "Requests to " + where + " in each second, up to "
                        + Numbers.count(own.load().at(busiest)) + "; it can take " + Numbers.factor(capacity) + ".");
        frame.heading("requests in a second to " + where);
        outage(frame);
        frame.level("axis", 0, "0");
        frame.curve("good", own.good()::at, true);
        frame.curve("load", own.load()::at, false);
        frame.level("capacity", capacity, Numbers.factor(capacity));
        frame.label("name capacity-name", "capacity", seconds, capacity, -Frame.ABOVE);
        int peak = own.busiestSecond();
        boolean isAtCapacity = Math.abs(own.load().at(peak) - capacity) < LINE * most;
        frame.label(
                "name load-name",
                peakText(own),
                peak,
                own.load().at(peak),
                isAtCapacity ? -3 * Frame.ABOVE : -Frame.ABOVE);
        int good = own.good().busiest((int) (own.backMillis() / SECOND));
        frame.label("name good-name", "served", good + 1, own.good().at(good) * 0.5, 0);
        return frame.end();
    }

    private static String peakText(Outcome outcome) {
        return "busiest second: " + Numbers.factor(outcome.peak()) + " × capacity";
    }

    private void outage(Frame frame) {
        if (own.backMillis() > 0) {
            String time = Numbers.time(own.backMillis());
            boolean hasRoom = own.backMillis() > ROOM_FOR_NAME * seconds * SECOND;
            frame.shade(own.backMillis(), hasRoom ? own.scenario().title() + ", " + time : time);
        }
    }

    /** The share of clients that are served, second by second, for each contender. */
    String back() {
        Frame frame = new Frame(seconds, WHOLE);
        frame.open(
                id + "-back",
                "Clients that are served",
                "Half of the clients after " + Numbers.time(own.servedAfter(50)) + ", 99 % after "
                        + Numbers.time(own.servedAfter(99)) + ", all after " + Numbers.time(own.servedAfter(100))
                        + ".");
        frame.heading("clients that are served");
        outage(frame);
        frame.level("axis", 0, "0 %");
        frame.level("grid", WHOLE / 2.0, "50 %");
        frame.level("grid", WHOLE, "100 %");
        for (int i = comparison.outcomes().size() - 1; i >= 0; i--) {
            Tally tally = comparison.outcomes().get(i).tally();
            String style = i == 0 ? "own" : "other-" + i;
            frame.curve(style, second -> share(tally, second), false);
            int height = FIRST_NAME - i * NEXT_NAME;
            frame.label(
                    "name " + style + "-name",
                    comparison.outcomes().get(i).contender().name(),
                    crossing(tally, height),
                    height,
                    4);
        }
        return frame.end();
    }

    /** The share of clients that are served at the end of a second, in percent. */
    private static double share(Tally tally, int second) {
        return WHOLE - (double) WHOLE * tally.awayEachSecond().at(second) / tally.clients();
    }

    /** The first second from which on more than this share is served; the last if there is none. */
    private int crossing(Tally tally, int percent) {
        int second = Math.min(seconds, tally.awayEachSecond().length());
        while (second > 0 && share(tally, second - 1) >= percent) {
            second--;
        }
        return second;
    }
}
