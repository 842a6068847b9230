/** Events in, decisions out, one JSON text a line. */
@NullMarked
package dev.recourse.tools.decide;

import org.jspecify.annotations.NullMarked;
