/**
 * Drivers that carry decisions out: a reconnecting WebSocket and a recovering HTTP call, for any catalog's policy.
 *
 * <p>Everything is asynchronous and safe for any thread. What an application passes in is called by one thread at a time
 * for each session, without a lock, and should return soon.
 */
@NullMarked
package dev.recourse.client;

import org.jspecify.annotations.NullMarked;
