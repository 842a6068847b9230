package dev.recourse.tools.simulate.fleet;

/**
 * Random numbers from a seed, the same on every machine: SplitMix64 (Steele, Lea and Flood, "Fast splittable
 * pseudorandom number generators", 2014).
 */
public final class Draws {

    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1p-53;

    private long state;

    /** Starts with this seed. */
    public Draws(long seed) {
        this.state = seed;
    }

    /** The next number, from 0 to less than 1. */
    public double next() {
        state += GAMMA;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return ((mixed ^ (mixed >>> 31)) >>> 11) * UNIT;
    }

    /** The next whole number, from 0 to less than the bound. */
    public long below(long bound) {
        return (long) (next() * bound);
    }
}
