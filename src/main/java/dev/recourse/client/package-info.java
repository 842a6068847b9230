/**
 * Drivers that carry decisions out: a reconnecting WebSocket and a recovering HTTP call, for any catalog's policy.
 *
 * <p>Everything is asynchronous and safe for any thread. What an application passes in is called by one thread at a
 * time for each session, without a lock, and should return soon.
 *
 * <p>What is logged, by the {@link System.Logger} of this package's name: at {@code ERROR}, what a listener threw; at
 * {@code WARNING}, that the application could not say where to connect, or that its locator failed or said what is not
 * used; at {@code DEBUG}, each decision with its explanation, and each recovery, whose texts are made only if they are
 * logged. No secret is.
 */
@NullMarked
package dev.recourse.client;

import org.jspecify.annotations.NullMarked;
