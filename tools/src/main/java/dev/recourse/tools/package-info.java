/** The {@code recourse} command line. */
@NullMarked
package dev.recourse.tools;

import org.jspecify.annotations.NullMarked;
