package dev.recourse.tools.simulate.scenario;

/**
 * What the service does for a while.
 *
 * @param from when it begins, in milliseconds
 * @param mode how it treats requests
 * @param capacity the share of its capacity that is there
 * @param slowness how many times slower than usual it answers
 */
record Phase(long from, Mode mode, double capacity, double slowness) {

    /** How the service treats requests. */
    enum Mode {
        /** It serves them. */
        OPEN,
        /** It is not reachable, and has lost what was in its queue. */
        DOWN,
        /** It rejects all of them. */
        FAULTY,
        /** It serves as many in each second as its share allows, and rejects the others until the phase is over. */
        LIMITED,
        /** It sends all of them to another region. */
        MOVED
    }

    static Phase of(long from, Mode mode) {
        return new Phase(from, mode, 1, 1);
    }
}
