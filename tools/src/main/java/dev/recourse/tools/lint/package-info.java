/**
 * The {@code lint} command: problems of catalogs, their longest possible episodes and the outages that they survive.
 */
@NullMarked
package dev.recourse.tools.lint;

import org.jspecify.annotations.NullMarked;
