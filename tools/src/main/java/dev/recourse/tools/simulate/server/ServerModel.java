package dev.recourse.tools.simulate.server;

/**
 * What a server can do. All requests cost the same, and a request that finds the queue full costs nothing.
 *
 * @param capacity the requests that it can answer in a second, more than 0
 * @param queueMillis the queue: the requests that it can answer in this time; a request that finds it full is rejected
 * @param latencyMillis from a request to its answer without a queue
 */
public record ServerModel(double capacity, long queueMillis, long latencyMillis) {}
