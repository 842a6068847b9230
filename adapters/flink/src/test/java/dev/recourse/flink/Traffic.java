package dev.recourse.flink;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Logs of sessions of WireSocket, drawn from a seed. */
final class Traffic {

    private static final String[] FAILURES = {
        "'domain':'close','code':1006",
        "'domain':'close','code':1012",
        "'domain':'close','code':4001",
        "'domain':'close','code':4002",
        "'domain':'close','code':4004,'reason':'Connection limit exceeded: 5'",
        "'domain':'close','code':4006",
        "'domain':'close','code':4006,'random':0.25",
        "'domain':'close','code':4006,'retryAfter':'90'",
        "'domain':'close','code':4009,'reason':'REDIRECT:wss://eu.wiresocket.net/d'",
        "'domain':'close','code':'new-code'",
        "'domain':'dashboard','status':503,'headers':{'Retry-After':'7'},'phase':'opening'",
        "'domain':'dashboard','code':503,'call':true,'idempotent':false",
        "'domain':'transport','code':'timeout'",
    };

    private static final String[] BAD = {
        "not JSON",
        "{'event':'failed','session':'s1','at':1}",
        "{'event':'failed','session':'s2','at':1,'domain':'dashboard','status':200}",
        "{'event':'ready','session':7,'at':1}",
        "{'event':'stop','session':'s3','at':1}",
        "{'session':'s4','event':'ready','at':1,'session':'s5'}",
        "",
        "  ",
    };

    private Traffic() {}

    /** This many lines, whose order matters within each session. A hundredth cannot be read. */
    static List<String> lines(int count, int sessions, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long[] clocks = new long[sessions];
        List<String> lines = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int session = random.nextInt(sessions);
            clocks[session] += random.nextLong(20_000);
            String event = random.nextInt(100) == 0
                    ? BAD[random.nextInt(BAD.length)]
                    : event("s" + session, clocks[session], random);
            lines.add(event.replace('\'', '"'));
        }
        return lines;
    }

    private static String event(String session, long at, SplittableRandom random) {
        String common = "{'session':'" + session + "','at':" + at + ",'event':";
        return switch (random.nextInt(12)) {
            case 0, 1 -> common + "'ready'}";
            case 2 -> "{'event':'end','session':'" + session + "','success':" + random.nextBoolean() + "}";
            case 3 -> common + "'resume'}";
            case 4 -> common + "'wake'}";
            default -> common + "'failed'," + FAILURES[random.nextInt(FAILURES.length)] + "}";
        };
    }
}
