/** Durations as texts. */
@NullMarked
package dev.recourse.tools.duration;

import org.jspecify.annotations.NullMarked;
