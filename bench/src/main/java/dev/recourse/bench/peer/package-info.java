/** The retries of other libraries, each reduced to its decision about the next failure of a session. */
@NullMarked
package dev.recourse.bench.peer;

import org.jspecify.annotations.NullMarked;
