package dev.recourse.client.faults;

import dev.recourse.testkit.Answer;
import dev.recourse.testkit.Call;
import dev.recourse.testkit.Handshake;
import java.util.Random;

/** The outcome of one attempt, named in its address so that a server needs no state. */
enum Fate {
    LIVE(30),
    FREEZE(2),
    DROP(3),
    CUT_SHORT(3),
    RESET(2),
    EMPTY_CLOSE(1),
    RESTART(2),
    RATE_LIMIT(2),
    CONNECTION_LIMIT(1),
    UNKNOWN_CODE(1),
    BUSY(2),
    RATE_LIMITED(1),
    UNAUTHORIZED(1),
    BROKEN(1),
    ELSEWHERE(3);

    private final int weight;

    Fate(int weight) {
        this.weight = weight;
    }

    static Fate draw(Random random) {
        int total = 0;
        for (Fate fate : values()) {
            total += fate.weight;
        }
        int left = random.nextInt(total);
        for (Fate fate : values()) {
            left -= fate.weight;
            if (left < 0) {
                return fate;
            }
        }
        return LIVE;
    }

    /** The fate that an address names. */
    static Fate of(String name) {
        return valueOf(name);
    }

    private static Fate of(Call call) {
        return call.queryParameter("fate").map(Fate::valueOf).orElse(LIVE);
    }

    /** Whether the server keeps the connection open. */
    boolean stays() {
        return this == LIVE || this == FREEZE;
    }

    static Handshake handshake(Call call) {
        return switch (of(call)) {
            case LIVE -> Handshake.accept();
            case FREEZE -> Handshake.freeze();
            case DROP -> Handshake.drop();
            case CUT_SHORT -> Handshake.answer(Answer.cutShort());
            case RESET -> Handshake.answer(Answer.reset());
            case EMPTY_CLOSE -> Handshake.refuseWithoutCode();
            case RESTART -> Handshake.refuse(1012, "");
            case RATE_LIMIT -> Handshake.refuse(4006, "Rate limit exceeded: 100 ops/min");
            case CONNECTION_LIMIT -> Handshake.refuse(4004, "Connection limit exceeded: 10");
            case UNKNOWN_CODE -> Handshake.refuse(4711, "later");
            case BUSY -> Handshake.answer(Answer.status(503).withHeader("Retry-After", "20"));
            case RATE_LIMITED -> Handshake.answer(Answer.status(429).withHeader("Retry-After", "60"));
            case UNAUTHORIZED -> Handshake.answer(Answer.status(401));
            case BROKEN -> Handshake.answer(Answer.status(500));
            case ELSEWHERE ->
                Handshake.refuse(4009, "REDIRECT:" + call.queryParameter("else").orElse(""));
        };
    }

    /** The same for a call. */
    static Answer answer(Call call) {
        return switch (of(call)) {
            case DROP, CUT_SHORT, FREEZE -> Answer.cutShort();
            case RESET -> Answer.reset();
            case RATE_LIMIT, RATE_LIMITED -> Answer.status(429).withHeader("Retry-After", "30");
            case BUSY, RESTART -> Answer.status(503);
            case BROKEN -> Answer.status(500);
            case UNAUTHORIZED -> Answer.status(401);
            case UNKNOWN_CODE -> Answer.status(418);
            default -> Answer.status(200);
        };
    }
}
