/** Carries the decisions about one session out, be it a socket or a call. Not exported. */
@NullMarked
package dev.recourse.client.recovery;

import org.jspecify.annotations.NullMarked;
