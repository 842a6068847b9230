/** The daemon threads and the timer that the whole process shares. Not exported. */
@NullMarked
package dev.recourse.client.threads;

import org.jspecify.annotations.NullMarked;
