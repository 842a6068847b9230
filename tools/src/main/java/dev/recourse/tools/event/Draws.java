package dev.recourse.tools.event;

import java.util.SplittableRandom;

/** The random numbers of failures that come without one. */
@FunctionalInterface
interface Draws {

    /** The number for this failure, from 0 to below 1. */
    double next(SessionEvent failed);

    /** Numbers drawn one after the other. */
    static Draws inOrder(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return failed -> random.nextDouble();
    }

    /** Numbers that depend on the seed, the session's name and the time only. */
    static Draws bySession(long seed) {
        return failed -> new SplittableRandom(mixed(mixed(seed, failed.session()), failed.at())).nextDouble();
    }

    private static long mixed(long hash, String text) {
        long mixed = hash;
        for (int i = 0; i < text.length(); i++) {
            mixed = mixed * 31 + text.charAt(i);
        }
        return mixed(mixed, text.length());
    }

    /** A number whose every bit depends on both. */
    private static long mixed(long hash, long number) {
        return new SplittableRandom(hash + number).nextLong();
    }
}
