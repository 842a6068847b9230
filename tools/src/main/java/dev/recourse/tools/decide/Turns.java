package dev.recourse.tools.decide;

/** Lets batches pass one at a time, in the order of their numbers, which begin at 0. */
final class Turns {

    private long next;

    /** Waits until all batches before this one have passed. */
    synchronized void await(long batch) throws InterruptedException {
        while (next != batch) {
            wait();
        }
    }

    /** The batch has passed. */
    synchronized void pass() {
        next++;
        notifyAll();
    }
}
