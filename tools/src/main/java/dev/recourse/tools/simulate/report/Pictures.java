package dev.recourse.tools.simulate.report;

import dev.recourse.tools.simulate.fleet.Tally;
import dev.recourse.tools.simulate.study.Comparison;
import dev.recourse.tools.simulate.study.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The pictures of a scenario: the load, and the return of the clients. */
final class Pictures {

    /** How much longer the pictures are than the return of most of the catalog's own clients. */
    private static final double LONGER = 1.4;

    private static final int SECOND = 1_000;
    /** The seconds after the server is back that the pictures show at least, and at most. */
    private static final int SHORTEST = 20;

    private static final int LONGEST = 1_800;
    private static final int WHOLE = 100;
    /** How much higher the picture is than the highest load. */
    private static final double ROOM = 1.15;
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
        int wanted = back + Math.max(SHORTEST, Math.min(LONGEST, interesting - back));
        // Connections are quiet after the simulation, but calls would go on.
        return own.contender().codes().keepsConnections()
                ? wanted
                : Math.min(wanted, tally.awayEachSecond().length() - 1);
    }

    /** The requests and those that succeed, second by second, against the capacity. */
    Picture load() {
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
        outage(frame);
        Ticks.upTo(most).forEach(tick -> frame.level(tick == 0 ? "axis" : "grid", tick, Ticks.label(tick)));
        frame.curve("good", own.good()::at, true);
        frame.curve("load", own.load()::at, false);
        frame.level("capacity", capacity, "");
        int peak = own.busiestSecond();
        frame.dot("peak", peak, own.load().at(peak));
        return new Picture(
                "Requests to " + where + " in each second",
                frame.end(),
                List.of(
                        Key.line("load", "requests"),
                        Key.area("good", "served"),
                        Key.line("capacity", "capacity: " + Numbers.factor(capacity) + " a second"),
                        Key.dot("peak", "busiest second: " + Numbers.factor(own.peak()) + " × capacity")));
    }

    private void outage(Frame frame) {
        if (own.backMillis() > 0) {
            String time = Numbers.time(own.backMillis());
            boolean hasRoom = own.backMillis() > ROOM_FOR_NAME * seconds * SECOND;
            frame.shade(own.backMillis(), hasRoom ? own.scenario().title() + ", " + time : time);
        }
    }

    /** The share of clients that are served, second by second, for each contender. */
    Picture back() {
        Frame frame = new Frame(seconds, WHOLE);
        frame.open(
                id + "-back",
                "Clients that are served",
                "Half of the clients after " + Numbers.time(own.servedAfter(50)) + ", 99 % after "
                        + Numbers.time(own.servedAfter(99)) + ", all after " + Numbers.time(own.servedAfter(100))
                        + ".");
        outage(frame);
        frame.level("axis", 0, "0 %");
        frame.level("grid", WHOLE / 2.0, "50 %");
        frame.level("grid", WHOLE, "100 %");
        List<Key> keys = new ArrayList<>();
        for (int i = 0; i < comparison.outcomes().size(); i++) {
            Outcome outcome = comparison.outcomes().get(i);
            String style = i == 0 ? "own" : "other-" + i;
            frame.curve(style, second -> share(outcome.tally(), second), false);
            keys.add(Key.line(style, outcome.contender().name() + (i > 0 && isSame(outcome) ? " (the same)" : "")));
        }
        return new Picture("Clients that are served", frame.end(), keys);
    }

    /** Whether a line covers that of the catalog as it is. */
    private boolean isSame(Outcome other) {
        return IntStream.rangeClosed(0, seconds)
                .allMatch(second -> share(own.tally(), second) == share(other.tally(), second));
    }

    /** The share of clients that are served at the end of a second, in percent. */
    private static double share(Tally tally, int second) {
        return WHOLE - (double) WHOLE * tally.awayEachSecond().at(second) / tally.clients();
    }
}
