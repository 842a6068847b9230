/** Carries out the decisions about one session, a socket or a call. Not exported. */
@NullMarked
package dev.recourse.client.recovery;

import org.jspecify.annotations.NullMarked;
