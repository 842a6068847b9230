package dev.recourse.tools.simulate.scenario;

import dev.recourse.tools.simulate.server.ServerModel;

/**
 * The numbers of a simulation. Times are in milliseconds.
 *
 * @param clients how many there are
 * @param perProcess how many share a process, and with it a budget
 * @param server what the service, the other region and the token endpoint can do, each
 * @param timeoutMillis how long a client waits for an answer
 * @param retryAfterSeconds the hint of a server whose queue is full; 0 for none
 * @param everyMillis how often a client makes a call, on average, if it makes calls
 * @param lengthMillis the length of an outage
 * @param watchMillis how long to watch after the server is back, if not all clients are
 * @param seed another seed gives other draws
 */
public record Setup(
        int clients,
        int perProcess,
        ServerModel server,
        long timeoutMillis,
        int retryAfterSeconds,
        long everyMillis,
        long lengthMillis,
        long watchMillis,
        long seed) {}
