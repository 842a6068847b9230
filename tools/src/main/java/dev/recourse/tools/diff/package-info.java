/** What differs between two catalogs, and for whom it matters. */
@NullMarked
package dev.recourse.tools.diff;

import org.jspecify.annotations.NullMarked;
