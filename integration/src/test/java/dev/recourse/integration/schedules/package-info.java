/**
 * The schedules of the threads that meet in a mailbox, in an outbox and in shared tokens, explored with Lincheck. Each
 * scenario is also run with something that is broken, which Lincheck must find: else the scenario could not fail.
 */
@NullMarked
package dev.recourse.integration.schedules;

import org.jspecify.annotations.NullMarked;
