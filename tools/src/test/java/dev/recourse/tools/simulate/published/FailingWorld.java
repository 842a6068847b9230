package dev.recourse.tools.simulate.published;

import dev.recourse.tools.simulate.fleet.Draws;
import dev.recourse.tools.simulate.fleet.Place;
import dev.recourse.tools.simulate.fleet.Reply;
import dev.recourse.tools.simulate.fleet.World;

/**
 * The world of Brooker's simulator: a server that fails a share of all calls, whatever its load. Each process begins a
 * call at once, and for ten seconds others at random (a Poisson process), whether earlier ones are over or not. Each
 * message takes 10 ms on average, exponentially distributed. A millisecond of the world is a tenth of one of theirs.
 */
final class FailingWorld implements World {

    /** Ticks in a millisecond. */
    static final int TICKS = 10;

    private static final double MEAN = 10;
    private static final long DURATION = 10_000L * TICKS;

    private final double failureRate;
    private final Draws draws;
    private final int perProcess;
    private final double gap;
    /** When the last call of the present process began. */
    private double last;

    /**
     * A world.
     *
     * @param rate the calls of a process in a second, on average
     * @param perProcess the most calls of a process
     */
    FailingWorld(double failureRate, double rate, int perProcess, Draws draws) {
        this.failureRate = failureRate;
        this.perProcess = perProcess;
        this.gap = 1_000.0 * TICKS / rate;
        this.draws = draws;
    }

    private long message() {
        return Math.round(exponential(MEAN * TICKS));
    }

    private double exponential(double mean) {
        return -mean * StrictMath.log(1 - draws.next());
    }

    /** Called once for each client, in their order. */
    @Override
    public long first(int client) {
        last = client % perProcess == 0 ? (double) message() : last + exponential(gap);
        return last < DURATION ? (long) last : NEVER;
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
        long answer = now + message() + message();
        if (draws.next() > failureRate) {
            reply.succeeds(answer);
        } else {
            reply.fails(answer, 0);
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
