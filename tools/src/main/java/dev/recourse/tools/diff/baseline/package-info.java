/** Opens the catalogs that are compared: in a file, in a jar, or in a revision of git. */
@NullMarked
package dev.recourse.tools.diff.baseline;

import org.jspecify.annotations.NullMarked;
