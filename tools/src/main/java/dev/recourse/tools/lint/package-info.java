/** The {@code lint} command: problems of catalogs, and their longest possible episodes. */
@NullMarked
package dev.recourse.tools.lint;

import org.jspecify.annotations.NullMarked;
