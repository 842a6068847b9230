package dev.recourse.tools.simulate.scenario;

import dev.recourse.tools.simulate.fleet.Draws;
import dev.recourse.tools.simulate.fleet.Place;
import dev.recourse.tools.simulate.fleet.Reply;
import dev.recourse.tools.simulate.fleet.World;
import dev.recourse.tools.simulate.server.Server;

/** The servers of a scenario. */
public final class ScenarioWorld implements World {

    private static final int NOT_SPOILT = -1;
    private static final long SECOND = 1_000;

    private final Setup setup;
    private final boolean keepsConnections;
    private final Draws draws;
    private final Plan plan;
    /** By the position of their place. */
    private final Server[] servers = new Server[Place.values().length];

    private final boolean[] hasExpired;
    private Phase phase = Phase.of(0, Phase.Mode.OPEN);
    private int nextPhase;
    private int nextWave;
    /** The requests that the limit has let in during {@link #limitedSecond}. */
    private int letIn;

    private long limitedSecond = -1;

    /**
     * The world of a scenario.
     *
     * @param setup its numbers
     * @param scenario what happens
     * @param keepsConnections whether the clients keep connections; otherwise they make calls
     * @param draws the source of every random number
     */
    public ScenarioWorld(Setup setup, Scenario scenario, boolean keepsConnections, Draws draws) {
        this.setup = setup;
        this.keepsConnections = keepsConnections;
        this.draws = draws;
        this.plan = scenario.plan(setup.lengthMillis());
        this.hasExpired = new boolean[setup.clients()];
        for (Place place : Place.values()) {
            servers[place.ordinal()] = new Server(setup.server());
        }
    }

    @Override
    public long first(int client) {
        return keepsConnections ? NEVER : draws.below(setup.everyMillis());
    }

    @Override
    public long next(int client, long now) {
        return keepsConnections ? NEVER : now + setup.everyMillis() / 2 + draws.below(setup.everyMillis());
    }

    @Override
    public long turn(long now, Cutter cutter) {
        while (nextPhase < plan.phases().size() && plan.phases().get(nextPhase).from() <= now) {
            enter(plan.phases().get(nextPhase), now);
            nextPhase++;
        }
        while (nextWave < plan.waves().size() && plan.waves().get(nextWave).from() <= now) {
            breaks(plan.waves().get(nextWave), now, cutter);
            nextWave++;
        }
        return nextTurn();
    }

    private long nextTurn() {
        long next = Long.MAX_VALUE;
        if (nextPhase < plan.phases().size()) {
            next = plan.phases().get(nextPhase).from();
        }
        if (nextWave < plan.waves().size()) {
            next = Math.min(next, plan.waves().get(nextWave).from());
        }
        return next == Long.MAX_VALUE ? NEVER : next;
    }

    private void enter(Phase next, long now) {
        phase = next;
        Server server = server(Place.SERVICE);
        boolean isLimited = next.mode() == Phase.Mode.LIMITED;
        server.change(isLimited ? 1 : next.capacity(), next.slowness(), now);
        if (next.mode() == Phase.Mode.DOWN) {
            server.empty();
        }
    }

    private void breaks(Wave wave, long now, Cutter cutter) {
        for (int client = 0; client < setup.clients(); client++) {
            hasExpired[client] |= wave.trouble() == Trouble.EXPIRED;
            cutter.cut(client, wave.trouble().ordinal(), now + draws.below(wave.over()));
        }
    }

    private Server server(Place place) {
        return servers[place.ordinal()];
    }

    @Override
    public void send(int client, Place place, int leg, long now, Reply reply) {
        long soon = now + server(place).latency();
        if (place == Place.SERVICE && isRejected(now, soon, reply)) {
            return;
        }
        if (place != Place.TOKENS && hasExpired[client]) {
            reply.fails(soon, Trouble.EXPIRED.ordinal());
            return;
        }
        long at = server(place).answerAt(now);
        if (at == Server.REJECTED) {
            Trouble busy = place == Place.TOKENS ? Trouble.TOKENS_BUSY : Trouble.BUSY;
            reply.fails(soon, busy.ordinal(), setup.retryAfterSeconds());
        } else if (at - now > setup.timeoutMillis()) {
            reply.fails(now + setup.timeoutMillis(), Trouble.TIMED_OUT.ordinal());
        } else {
            hasExpired[client] &= place != Place.TOKENS;
            reply.succeeds(at);
        }
    }

    /** Whether the service rejects a request, whatever its load. */
    private boolean isRejected(long now, long soon, Reply reply) {
        switch (phase.mode()) {
            case OPEN -> {
                return false;
            }
            case DOWN -> reply.fails(soon, Trouble.REFUSED.ordinal());
            case FAULTY -> reply.fails(soon, Trouble.FAULTY.ordinal());
            case MOVED -> reply.fails(soon, Trouble.MOVED.ordinal());
            case LIMITED -> {
                if (letsIn(now)) {
                    return false;
                }
                long left = plan.backMillis() - now;
                reply.fails(soon, Trouble.LIMITED.ordinal(), (int) ((left + SECOND - 1) / SECOND));
            }
        }
        return true;
    }

    private boolean letsIn(long now) {
        if (now / SECOND != limitedSecond) {
            limitedSecond = now / SECOND;
            letIn = 0;
        }
        letIn++;
        return letIn <= phase.capacity() * setup.server().capacity();
    }

    @Override
    public int spoil(int client, Place place, long now) {
        return place == Place.SERVICE && phase.mode() == Phase.Mode.DOWN ? Trouble.LOST.ordinal() : NOT_SPOILT;
    }

    @Override
    public boolean isOver(long now, int away, boolean idle) {
        boolean hasChanges = nextTurn() != NEVER;
        if (keepsConnections && idle && !hasChanges) {
            return true;
        }
        boolean haveAllCalled = now >= plan.backMillis() + 2 * setup.everyMillis();
        return (!keepsConnections && away == 0 && haveAllCalled) || now > plan.backMillis() + setup.watchMillis();
    }
}
