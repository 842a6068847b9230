package dev.recourse.tools.simulate.scenario;

import dev.recourse.tools.simulate.fleet.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What happens to a server. */
public enum Scenario {
    OUTAGE(
            "Outage",
            "The server cannot be reached for %s: every connection breaks, and no new one can be made.",
            "The server cannot be reached for %s.") {
        @Override
        Plan plan(long time) {
            return new Plan(
                    List.of(Phase.of(0, Phase.Mode.DOWN), Phase.of(time, Phase.Mode.OPEN)),
                    List.of(new Wave(0, AT_ONCE, Trouble.LOST)),
                    time,
                    Place.SERVICE);
        }
    },
    RESTART(
            "Restart",
            "The server restarts: it closes every connection, and can be reached again after %s.",
            "The server restarts, and can be reached again after %s.") {
        @Override
        Plan plan(long time) {
            long back = time / RESTART_PART;
            return new Plan(
                    List.of(Phase.of(0, Phase.Mode.DOWN), Phase.of(back, Phase.Mode.OPEN)),
                    List.of(new Wave(0, AT_ONCE, Trouble.RESTARTED)),
                    back,
                    Place.SERVICE);
        }
    },
    BROWN_OUT(
            "Brown-out",
            "For %s the server has a fifth of its capacity, answers ten times slower, and sheds all of its connections.",
            "For %s the server has a fifth of its capacity, and answers ten times slower.") {
        @Override
        Plan plan(long time) {
            return new Plan(
                    List.of(
                            new Phase(0, Phase.Mode.OPEN, BROWN_OUT_CAPACITY, BROWN_OUT_SLOWNESS),
                            Phase.of(time, Phase.Mode.OPEN)),
                    List.of(new Wave(0, time, Trouble.SHED)),
                    time,
                    Place.SERVICE);
        }
    },
    RATE_LIMIT(
            "Rate limit",
            "A limit ends every connection, and for %s lets in a fifth of what the server could take; the others learn when"
                    + " the limit ends.",
            "For %s a limit lets in a fifth of what the server could take; the others learn when the limit ends.") {
        @Override
        Plan plan(long time) {
            return new Plan(
                    List.of(new Phase(0, Phase.Mode.LIMITED, LIMITED_CAPACITY, 1), Phase.of(time, Phase.Mode.OPEN)),
                    List.of(new Wave(0, AT_ONCE, Trouble.DROPPED)),
                    time,
                    Place.SERVICE);
        }
    },
    TOKENS("Tokens expire", "All tokens expire in the same second. The token endpoint has the server's capacity.") {
        @Override
        Plan plan(long time) {
            return new Plan(
                    List.of(Phase.of(0, Phase.Mode.OPEN)),
                    List.of(new Wave(0, AT_ONCE, Trouble.EXPIRED)),
                    0,
                    Place.TOKENS);
        }

        @Override
        Set<Trouble> needed() {
            return Set.of(Trouble.EXPIRED);
        }
    },
    REGION(
            "A region moves",
            "The server sends every client to another region, which is empty and has the same capacity.") {
        @Override
        Plan plan(long time) {
            return new Plan(
                    List.of(Phase.of(0, Phase.Mode.MOVED)),
                    List.of(new Wave(0, AT_ONCE, Trouble.MOVED)),
                    0,
                    Place.ELSEWHERE);
        }

        @Override
        Set<Trouble> needed() {
            return Set.of(Trouble.MOVED);
        }
    },
    BAD_DEPLOY(
            "Bad deploy",
            "A deploy closes every connection, and for %s the new version answers everything with an error. It gives no"
                    + " hint when that will end.",
            "For %s a new version answers everything with an error. It gives no hint when that will end.") {
        @Override
        Plan plan(long time) {
            return new Plan(
                    List.of(Phase.of(0, Phase.Mode.FAULTY), Phase.of(time, Phase.Mode.OPEN)),
                    List.of(new Wave(0, AT_ONCE, Trouble.RESTARTED)),
                    time,
                    Place.SERVICE);
        }
    },
    FLAPPING("Flapping", "For %s the server is away and back in turn, five seconds at a time.") {
        @Override
        Plan plan(long time) {
            List<Phase> phases = new ArrayList<>();
            List<Wave> waves = new ArrayList<>();
            long back = 0;
            for (long at = 0; at < time; at += 2 * FLAP) {
                back = Math.min(at + FLAP, time);
                phases.add(Phase.of(at, Phase.Mode.DOWN));
                phases.add(Phase.of(back, Phase.Mode.OPEN));
                waves.add(new Wave(at, AT_ONCE, Trouble.LOST));
            }
            return new Plan(phases, waves, back, Place.SERVICE);
        }
    };

    private static final long AT_ONCE = 1_000;
    private static final long FLAP = 5_000;
    private static final int RESTART_PART = 10;
    private static final double BROWN_OUT_CAPACITY = 0.2;
    private static final double BROWN_OUT_SLOWNESS = 10;
    private static final double LIMITED_CAPACITY = 0.2;

    private final String title;
    private final String toConnections;
    private final String toCalls;

    Scenario(String title, String sentence) {
        this(title, sentence, sentence);
    }

    Scenario(String title, String toConnections, String toCalls) {
        this.title = title;
        this.toConnections = toConnections;
        this.toCalls = toCalls;
    }

    abstract Plan plan(long time);

    /** The troubles without which there is no such scenario. */
    Set<Trouble> needed() {
        return Set.of();
    }

    /**
     * How long the server is not as it should be, in milliseconds.
     *
     * @param time the length of an outage
     */
    public long length(long time) {
        return plan(time).backMillis();
    }

    /** The name in a heading. */
    public String title() {
        return title;
    }

    /** The name on the command line, such as {@code bad-deploy}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What happens to the server, in a sentence or two.
     *
     * @param time its length in words
     * @param keepsConnections whether the clients keep connections; otherwise they make calls
     */
    public String sentence(String time, boolean keepsConnections) {
        return (keepsConnections ? toConnections : toCalls).replace("%s", time);
    }

    /** Where the crowd goes. */
    public Place watched() {
        return plan(1).watched();
    }
}
