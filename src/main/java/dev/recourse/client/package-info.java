/**
 * What the drivers share: clocks and random numbers, the retry budget, what is known about the network, and the
 * listener for logs and metrics.
 *
 * <p>The drivers are in {@link dev.recourse.client.socket} and {@link dev.recourse.client.http}, their tokens in
 * {@link dev.recourse.client.token}; {@link dev.recourse.client.call} is for other HTTP clients. They serve any
 * catalog's policy, are asynchronous, and are safe for any thread. Code that an application passes in is called by one
 * thread at a time for each session, without a lock; it must not block.
 *
 * <p>All of them log to the {@link System.Logger} with this package's name: at {@code ERROR}, what a listener threw; at
 * {@code WARNING}, that the application's address supplier, locator, refresh or environment failed, that it has no
 * refresh for what the policy names, that a token store failed or stayed locked, or that the locator's address is not
 * allowed; at {@code DEBUG}, each decision with its explanation, each recovery, when a socket that gave up comes back
 * by itself, and when a wait is cut short or goes on until the network is back. Texts are built only if they are
 * logged. Secrets are never logged.
 */
@NullMarked
package dev.recourse.client;

import org.jspecify.annotations.NullMarked;
