package dev.recourse.tools.vectors;

import java.util.List;

/** Random choices that depend on the seed only, and are the same on every JDK (SplitMix64). */
final class Draw {

    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final int FRACTION_SHIFT = 11;
    private static final double FRACTION_UNIT = 0x1p-53;

    private long state;

    Draw(long seed) {
        this.state = seed;
    }

    private long next() {
        state += GAMMA;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** A number from 0 to below {@code bound}. */
    int below(int bound) {
        return (int) ((next() >>> 1) % bound);
    }

    /** True once in so many times. */
    boolean oneIn(int times) {
        return below(times) == 0;
    }

    /** A number from 0 to below 1. */
    double fraction() {
        return (next() >>> FRACTION_SHIFT) * FRACTION_UNIT;
    }

    <T> T pick(List<T> values) {
        return values.get(below(values.size()));
    }

    @SafeVarargs
    final <T> T pick(T... values) {
        return values[below(values.length)];
    }
}
