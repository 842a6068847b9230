/** The {@code explain} command: what a catalog says about a code. */
@NullMarked
package dev.recourse.tools.explain;

import org.jspecify.annotations.NullMarked;
