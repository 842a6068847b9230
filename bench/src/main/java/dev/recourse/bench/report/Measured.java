package dev.recourse.bench.report;

/**
 * One benchmark in one round: what an operation takes in the fastest of its iterations, the one that was disturbed
 * least.
 *
 * @param benchmark its class and method, and its parameter in brackets
 * @param round from 1
 * @param measuring nanoseconds of processor time of the measuring thread
 * @param all nanoseconds of processor time of all threads in Java that live on
 * @param bytes what is allocated in all threads
 */
record Measured(String benchmark, int round, double measuring, double all, double bytes) {}
