/** The {@code decide} command: events in, decisions out, as JSON Lines. */
@NullMarked
package dev.recourse.tools.decide;

import org.jspecify.annotations.NullMarked;
