package dev.recourse.tools.simulate.fleet;

import dev.recourse.engine.Budget;
import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.State;
import dev.recourse.engine.Step;
import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Clients in a world. Each has a state of the machine and does what the machine decides: it waits, obtains new
 * credentials, goes elsewhere, or gives up.
 */
public final class Fleet {

    private static final int MILLIS = 1_000;

    /** What a client does next. */
    private static final byte IDLE = 0;

    private static final byte SENDS = 1;
    private static final byte RECEIVES = 2;
    private static final byte IS_CUT = 3;
    private static final byte RESUMES = 4;

    private static final Place[] PLACES = Place.values();

    private final Clients clients;
    private final World world;
    private final Draws draws;
    private final Tally tally;
    private final Wheel wheel;
    private final Failures failures;
    private final State start;
    private final State[] states;
    private final Budget[] budgets;
    private final byte[] activity;
    private final byte[] outcome;
    private final int[] hint;
    private final byte[] place;
    private final byte[] leg;
    private final boolean[] needsToken;
    private final boolean[] away;
    /** Whether the next request is not the result of a decision. */
    private final boolean[] isFirstTry;

    private final Reply reply = new Reply();

    private Fleet(Clients clients, World world, Draws draws) {
        int count = clients.count();
        this.clients = clients;
        this.world = world;
        this.draws = draws;
        this.tally = new Tally(count, clients.failures().size());
        this.wheel = new Wheel(count);
        this.failures = new Failures(clients);
        this.start = clients.policy().start();
        this.states = new State[count];
        this.budgets = new Budget[(count - 1) / clients.perProcess() + 1];
        this.activity = new byte[count];
        this.outcome = new byte[count];
        this.hint = new int[count];
        this.place = new byte[count];
        this.leg = new byte[count];
        this.needsToken = new boolean[count];
        this.away = new boolean[count];
        this.isFirstTry = new boolean[count];
        Arrays.fill(states, start);
        Arrays.fill(budgets, clients.policy().fullBudget());
    }

    /**
     * Lets the clients live until the world is over.
     *
     * @param clients the clients
     * @param world the world
     * @param draws the source of every random number of the clients
     * @param clock gets each full second, in milliseconds
     */
    public static Tally run(Clients clients, World world, Draws draws, LongConsumer clock) {
        return new Fleet(clients, world, draws).run(clock);
    }

    private Tally run(LongConsumer clock) {
        for (int client = 0; client < clients.count(); client++) {
            long first = world.first(client);
            if (first >= 0) {
                begins(client, first);
            }
        }
        long change = 0;
        while (!world.isOver(wheel.now() + 1, tally.away(), wheel.isEmpty())) {
            wheel.turn();
            long now = wheel.now();
            if (change == now) {
                change = world.turn(now, this::cut);
            }
            for (int client = wheel.take(); client != Wheel.NONE; client = wheel.take()) {
                acts(client, now);
            }
            if ((now + 1) % MILLIS == 0) {
                tally.secondEnds((int) (now / MILLIS));
                clock.accept(now + 1);
            }
        }
        tally.secondEnds((int) (wheel.now() / MILLIS));
        for (int client = 0; client < clients.count(); client++) {
            if (clients.keepsConnections() && away[client] && activity[client] != IDLE) {
                tally.lose();
            }
        }
        return tally;
    }

    private void begins(int client, long at) {
        isFirstTry[client] = true;
        then(client, SENDS, at);
    }

    private void then(int client, byte what, long at) {
        activity[client] = what;
        wheel.put(client, at);
    }

    private void cut(int client, int failure, long at) {
        if (activity[client] == IDLE && !away[client]) {
            outcome[client] = (byte) failure;
            then(client, IS_CUT, at);
        }
    }

    private void acts(int client, long now) {
        byte what = activity[client];
        activity[client] = IDLE;
        switch (what) {
            case SENDS -> send(client, now);
            case RECEIVES -> receive(client, now);
            case IS_CUT -> fail(client, outcome[client], 0, now);
            case RESUMES -> resume(client, now);
            default -> throw new IllegalStateException("an idle client acts");
        }
    }

    private void resume(int client, long now) {
        states[client] = states[client].resume(now);
        send(client, now);
    }

    private void send(int client, long now) {
        Place to = placeOf(client);
        if (isFirstTry[client]) {
            isFirstTry[client] = false;
            tally.firstTry();
        }
        if (leg[client] == 0) {
            tally.requested(to, now);
        }
        world.send(client, to, leg[client], now, reply);
        place[client] = (byte) to.ordinal();
        if (reply.outcome() == Reply.AGAIN) {
            leg[client]++;
            then(client, SENDS, reply.at());
        } else {
            leg[client] = 0;
            outcome[client] = (byte) reply.outcome();
            hint[client] = reply.hintSeconds();
            then(client, RECEIVES, reply.at());
        }
    }

    private Place placeOf(int client) {
        if (needsToken[client]) {
            return Place.TOKENS;
        }
        return states[client].target().isPresent() ? Place.ELSEWHERE : Place.SERVICE;
    }

    private void receive(int client, long now) {
        Place from = PLACES[place[client]];
        int received = outcome[client];
        int seen = received == Reply.OK ? world.spoil(client, from, now) : received;
        if (seen >= 0) {
            fail(client, seen, hint[client], now);
            return;
        }
        tally.succeeded(from, now);
        if (from == Place.TOKENS) {
            needsToken[client] = false;
            send(client, now);
        } else {
            served(client, now);
        }
    }

    private void served(int client, long now) {
        if (away[client]) {
            away[client] = false;
            tally.returns(now);
        }
        if (clients.keepsConnections()) {
            states[client] = states[client].ready(now);
        } else {
            int process = client / clients.perProcess();
            budgets[process] = states[client].end(true, budgets[process]);
            states[client] = start;
        }
        goesOn(client, now);
    }

    private void goesOn(int client, long now) {
        long next = world.next(client, now);
        if (next >= 0) {
            begins(client, next);
        }
    }

    private void fail(int client, int failure, int hintSeconds, long now) {
        if (!away[client]) {
            away[client] = true;
            tally.leaves();
        }
        tally.meets(failure);
        int process = client / clients.perProcess();
        double random = clients.draws() ? draws.next() : 0;
        Decision decision = states[client].on(failures.get(failure, hintSeconds), now, random, budgets[process]);
        states[client] = decision.state();
        budgets[process] = decision.budget();
        tally.decided(decision.kind());
        if (decision instanceof Step step) {
            needsToken[client] |= step.kind() == DecisionKind.REFRESH;
            then(client, SENDS, now + step.delayMillis());
        } else {
            gaveUp(client, (GiveUp) decision, now);
        }
    }

    private void gaveUp(int client, GiveUp giveUp, long now) {
        tally.gaveUp(giveUp.cause());
        if (!clients.keepsConnections()) {
            tally.lose();
            states[client] = start;
            goesOn(client, now);
        } else if (giveUp.rest().isPresent()) {
            then(client, RESUMES, now + giveUp.rest().get().toMillis());
        } else {
            tally.lose();
        }
    }
}
