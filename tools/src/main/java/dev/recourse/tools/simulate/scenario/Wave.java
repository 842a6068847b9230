package dev.recourse.tools.simulate.scenario;

/**
 * All connections that are open end.
 *
 * @param from when the first ends, in milliseconds
 * @param over the time within which the others follow, evenly
 * @param trouble what the clients see
 */
record Wave(long from, long over, Trouble trouble) {}
