package dev.recourse.tools.simulate.fleet;

import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.GiveUpCause;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What was counted in a run. */
public final class Tally {

    /** The shares of clients whose return is timed, in percent. */
    private static final int[] SHARES = {50, 99, 100};

    private static final long NOT_YET = -1;

    private final int clients;
    private final Series[] requests = series();
    private final Series[] successes = series();
    private final Series awayEachSecond = new Series();
    private final long[] decisions = new long[DecisionKind.values().length];
    private final long[] giveUps = new long[GiveUpCause.values().length];
    private final long[] met;
    private final long[] backAt = new long[SHARES.length];
    private int away;
    private int mostAway;
    private long lost;
    private long firstTries;

    Tally(int clients, int failures) {
        this.clients = clients;
        this.met = new long[failures];
    }

    /** A series for each place. */
    private static Series[] series() {
        return Stream.of(Place.values()).map(place -> new Series()).toArray(Series[]::new);
    }

    void requested(Place place, long now) {
        requests(place).add(now);
    }

    void succeeded(Place place, long now) {
        successes(place).add(now);
    }

    void firstTry() {
        firstTries++;
    }

    void meets(int failure) {
        met[failure]++;
    }

    void decided(DecisionKind kind) {
        decisions[kind.ordinal()]++;
    }

    void gaveUp(GiveUpCause cause) {
        giveUps[cause.ordinal()]++;
    }

    void lose() {
        lost++;
    }

    void leaves() {
        away++;
        mostAway = Math.max(mostAway, away);
        for (int i = 0; i < SHARES.length; i++) {
            if (away > mayBeAway(i)) {
                backAt[i] = NOT_YET;
            }
        }
    }

    void returns(long now) {
        away--;
        for (int i = 0; i < SHARES.length; i++) {
            if (backAt[i] == NOT_YET && away <= mayBeAway(i)) {
                backAt[i] = now;
            }
        }
    }

    private int mayBeAway(int share) {
        return (int) ((long) clients * (100 - SHARES[share]) / 100);
    }

    void secondEnds(int second) {
        awayEachSecond.put(second, away);
    }

    /** How many clients there are. */
    public int clients() {
        return clients;
    }

    /** How many clients are not served at present. */
    public int away() {
        return away;
    }

    /** The most clients that were not served at the same time. */
    public int mostAway() {
        return mostAway;
    }

    /** The clients that are not served, at the end of each second. */
    public Series awayEachSecond() {
        return awayEachSecond;
    }

    /** The requests that arrived at a place in each second. */
    public Series requests(Place place) {
        return requests[place.ordinal()];
    }

    /** The requests to a place whose success arrived at the client in each second. */
    public Series successes(Place place) {
        return successes[place.ordinal()];
    }

    /** All requests to all places. */
    public long allRequests() {
        return Arrays.stream(Place.values())
                .mapToLong(place -> total(requests(place)))
                .sum();
    }

    /** All requests to the service that succeeded, wherever they were redirected. */
    public long allSuccesses() {
        return total(successes(Place.SERVICE)) + total(successes(Place.ELSEWHERE));
    }

    private static long total(Series series) {
        long sum = 0;
        for (int second = 0; second < series.length(); second++) {
            sum += series.at(second);
        }
        return sum;
    }

    /** The requests that were not the result of a decision. */
    public long firstTries() {
        return firstTries;
    }

    /** How often clients met the failure at this position among those of the {@link Clients}. */
    public long met(int failure) {
        return met[failure];
    }

    /** The decisions of this kind. */
    public long decisions(DecisionKind kind) {
        return decisions[kind.ordinal()];
    }

    /** The give-ups for this cause. */
    public long giveUps(GiveUpCause cause) {
        return giveUps[cause.ordinal()];
    }

    /** The sessions that gave up for good, and those whose connection was not open at the end. */
    public long lost() {
        return lost;
    }

    /**
     * When this share of the clients was served, for good.
     *
     * @param percent 50, 99 or 100
     */
    public OptionalLong backAt(int percent) {
        long at = backAt[Arrays.binarySearch(SHARES, percent)];
        return at == NOT_YET ? OptionalLong.empty() : OptionalLong.of(at);
    }
}
