/** What can be wrong with a catalog file, and how it is reported. */
@NullMarked
package dev.recourse.catalog.problem;

import org.jspecify.annotations.NullMarked;
