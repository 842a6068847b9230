package dev.recourse.tools;

/** Requires the numbers of options to be within their bounds. */
final class OptionBounds {

    /** The largest seed: a number that programs which read it as a double keep as it is. */
    static final long LARGEST_SEED = (1L << 53) - 1;

    private OptionBounds() {}

    /**
     * Requires a number to be within bounds.
     *
     * @throws UsageException if it is not
     */
    static void require(String option, long number, long least, long most) {
        if (number < least || number > most) {
            throw new UsageException(option + " must be from " + least + " to " + most + ", not " + number);
        }
    }

    /**
     * Requires a seed to be one that every program can read.
     *
     * @throws UsageException if it is not
     */
    static void requireSeed(long seed) {
        require("--seed", seed, -LARGEST_SEED, LARGEST_SEED);
    }
}
