/**
 * The recovery machine: a pure function from a failure to what to do about it.
 *
 * <p>Nothing here reads a clock, draws a random number, starts a thread or does I/O; all of that is passed in.
 */
@NullMarked
package dev.recourse.engine;

import org.jspecify.annotations.NullMarked;
