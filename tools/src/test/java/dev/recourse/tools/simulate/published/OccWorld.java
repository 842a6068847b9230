package dev.recourse.tools.simulate.published;

import dev.recourse.tools.simulate.fleet.Draws;
import dev.recourse.tools.simulate.fleet.Place;
import dev.recourse.tools.simulate.fleet.Reply;
import dev.recourse.tools.simulate.fleet.World;

/**
 * The world of the AWS simulator: each client reads the version of one row and writes it back, which fails if another
 * client has written since; then it begins again. Each message takes 10 ms, normally distributed with a standard
 * deviation of 2 ms. A millisecond of the world is a twentieth of one of theirs, so that two messages rarely arrive
 * together.
 */
final class OccWorld implements World {

    /** Ticks in a millisecond. */
    static final int TICKS = 20;

    private static final double MEAN = 10;
    private static final double DEVIATION = 2;

    private final Draws draws;
    private final int[] read;
    private int version;
    private long writes;
    private long lastAnswer;

    OccWorld(int clients, Draws draws) {
        this.draws = draws;
        this.read = new int[clients];
    }

    long writes() {
        return writes;
    }

    double milliseconds() {
        return (double) lastAnswer / TICKS;
    }

    /** The time of a message (Box and Muller). */
    private long message() {
        double normal = StrictMath.sqrt(-2 * StrictMath.log(1 - draws.next()))
                * StrictMath.cos(2 * StrictMath.PI * draws.next());
        return Math.round(Math.abs(MEAN + DEVIATION * normal) * TICKS);
    }

    @Override
    public long first(int client) {
        return message();
    }

    @Override
    public long next(int client, long now) {
        return NEVER;
    }

    @Override
    public long turn(long now, Cutter cutter) {
        return NEVER;
    }

    @Override
    public void send(int client, Place place, int leg, long now, Reply reply) {
        if (leg == 0) {
            read[client] = version;
            reply.continues(now + message() + message());
            return;
        }
        writes++;
        boolean isNewest = read[client] == version;
        long answer = now + message();
        if (isNewest) {
            version++;
            lastAnswer = Math.max(lastAnswer, answer);
            reply.succeeds(answer);
        } else {
            // The delay is drawn when the answer is there; the next message is on its way after it.
            reply.fails(answer + message(), 0);
        }
    }

    @Override
    public int spoil(int client, Place place, long now) {
        return -1;
    }

    @Override
    public boolean isOver(long now, int away, boolean idle) {
        return idle;
    }
}
