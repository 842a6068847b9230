package dev.recourse.bench;

import dev.recourse.engine.Decision;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Redirect;
import dev.recourse.engine.Refresh;
import dev.recourse.engine.Retry;

/**
 * The lower bound: the decisions about the codes of {@link Mix} written by hand with packed integers. Codes and targets
 * are numbered beforehand. It knows one policy, checks no URL, and can neither be stored nor explain itself; nor does
 * it know budgets, or connections that became ready.
 */
final class PackedMachine {

    static final int ABNORMAL = 0;
    static final int SERVICE_RESTART = 1;
    static final int INTERNAL_ERROR = 2;
    static final int MISSING_TOKEN = 3;
    static final int INVALID_TOKEN = 4;
    static final int CONNECTION_LIMIT = 5;
    static final int RATE_LIMIT = 6;
    static final int WRONG_REGION = 7;
    static final int DASHBOARD_BAD_REQUEST = 8;
    static final int DASHBOARD_UNAUTHORIZED = 9;
    static final int DASHBOARD_TOO_MANY_REQUESTS = 10;
    static final int DASHBOARD_UNAVAILABLE = 11;
    static final int DATAPLANE_UNAUTHORIZED = 12;
    static final int DATAPLANE_TOO_MANY_REQUESTS = 13;
    static final int DATAPLANE_UNAVAILABLE = 14;
    static final int UNREACHABLE = 15;
    static final int TIMEOUT = 16;

    static final long GIVE_UP = -1;
    static final int NO_HINT = -1;

    /** The target of {@link #DASHBOARD_UNAVAILABLE}; smaller ones are regions. */
    private static final int DATAPLANE = 8;

    private static final int RETRIES = 60;
    private static final int REFRESHES = 2;
    private static final int REDIRECTS = 5;
    private static final int STEPS = 64;
    private static final long ELAPSED = 900_000;

    private static final int FLOOR = 250;
    private static final double SPREAD = 0.1;
    private static final double ABOVE = 0.2;
    private static final int MAX_SHIFT = 20;

    /** Where the counters are in {@link #counts}, each in a byte or less. */
    private static final int RETRY = 0;

    private static final int REFRESH = 8;
    private static final int REDIRECT = 12;
    private static final int TRANSIENT = 16;
    private static final int RECONNECT = 24;
    private static final int RATE = 32;
    private static final int MANAGEMENT = 40;
    private static final int MISSING_TOKENS = 48;
    private static final int INVALID_TOKENS = 50;
    private static final int UNAUTHORIZED = 52;
    private static final int VISITED = 54;

    private static final int BYTE = 0xFF;
    private static final int HALF_BYTE = 0xF;
    private static final int TWO_BITS = 0x3;

    private long counts;
    private long began;

    /** What {@link #on} answers where the engine decides this. */
    static long answer(Decision decision) {
        return decision.match(new Decision.Cases<>() {
            @Override
            public Long retry(Retry retry) {
                return answer(RETRY, retry.delayMillis());
            }

            @Override
            public Long refresh(Refresh refresh) {
                return answer(REFRESH, refresh.delayMillis());
            }

            @Override
            public Long redirect(Redirect redirect) {
                return answer(REDIRECT, redirect.delayMillis());
            }

            @Override
            public Long giveUp(GiveUp giveUp) {
                return GIVE_UP;
            }
        });
    }

    private static long answer(int kind, long delay) {
        return (long) kind << Integer.SIZE | delay;
    }

    /**
     * The kind of the step in the high 32 bits and its delay in the low 32 bits, or {@link #GIVE_UP}, after which a new
     * episode begins.
     */
    long on(int code, int hint, int target, long now, double random) {
        if (counts == 0) {
            began = now;
        }
        long decision = decide(code, hint, target, now, random);
        if (decision == GIVE_UP) {
            counts = 0;
        }
        return decision;
    }

    private long decide(int code, int hint, int target, long now, double random) {
        return switch (code) {
            case ABNORMAL, SERVICE_RESTART -> {
                int ceiling = ceiling(RECONNECT, 5_000, 60_000);
                yield retry(RECONNECT, FLOOR, ceiling, hint, now, random);
            }
            case INTERNAL_ERROR, DATAPLANE_UNAVAILABLE, UNREACHABLE, TIMEOUT -> {
                int ceiling = ceiling(TRANSIENT, 1_000, 60_000);
                yield retry(TRANSIENT, FLOOR, ceiling, hint, now, random);
            }
            case RATE_LIMIT -> {
                int ceiling = ceiling(RATE, 30_000, 300_000);
                yield retry(RATE, ceiling, ceiling * (1 + ABOVE), hint, now, random);
            }
            case DASHBOARD_TOO_MANY_REQUESTS, DATAPLANE_TOO_MANY_REQUESTS -> {
                int ceiling = ceiling(MANAGEMENT, 1_000, 60_000);
                yield retry(MANAGEMENT, ceiling / 2.0, ceiling, hint, now, random);
            }
            case MISSING_TOKEN -> limitedRefresh(MISSING_TOKENS, 1, hint, now, random);
            case INVALID_TOKEN -> limitedRefresh(INVALID_TOKENS, 2, hint, now, random);
            case DASHBOARD_UNAUTHORIZED -> limitedRefresh(UNAUTHORIZED, 1, hint, now, random);
            case DATAPLANE_UNAUTHORIZED -> refresh(0, hint, now, random);
            case WRONG_REGION -> redirect(target, hint, now, random);
            case DASHBOARD_UNAVAILABLE -> redirect(DATAPLANE, NO_HINT, now, random);
            default -> GIVE_UP;
        };
    }

    private int ceiling(int backoff, int base, int max) {
        return (int) Math.min(max, (long) base << Math.min(count(backoff, BYTE), MAX_SHIFT));
    }

    private long retry(int backoff, double low, double high, int hint, long now, double random) {
        if (count(RETRY, BYTE) >= RETRIES) {
            return GIVE_UP;
        }
        long delay = hinted((long) Math.ceil(low + random * (high - low)), hint, random);
        return step(RETRY, 1L << backoff, delay, now);
    }

    private long limitedRefresh(int row, int limit, int hint, long now, double random) {
        return count(row, TWO_BITS) >= limit ? GIVE_UP : refresh(1L << row, hint, now, random);
    }

    private long refresh(long counted, int hint, long now, double random) {
        return count(REFRESH, HALF_BYTE) >= REFRESHES ? GIVE_UP : step(REFRESH, counted, hinted(0, hint, random), now);
    }

    private long redirect(int target, int hint, long now, double random) {
        long visited = 1L << (VISITED + target);
        return (counts & visited) != 0 || count(REDIRECT, HALF_BYTE) >= REDIRECTS
                ? GIVE_UP
                : step(REDIRECT, visited, hinted(0, hint, random), now);
    }

    private static long hinted(long delay, int hint, double random) {
        return hint < 0 ? delay : Math.max(delay, (long) Math.ceil(hint * (1 + SPREAD * random)));
    }

    private long step(int kind, long counted, long delay, long now) {
        int steps = count(RETRY, BYTE) + count(REFRESH, HALF_BYTE) + count(REDIRECT, HALF_BYTE);
        if (steps >= STEPS || now - began + delay > ELAPSED) {
            return GIVE_UP;
        }
        counts += counted + (1L << kind);
        return answer(kind, delay);
    }

    private int count(int shift, int mask) {
        return (int) (counts >>> shift) & mask;
    }
}
