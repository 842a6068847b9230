/** Turns trees into a catalog, and reports values that contradict one another. Reads no files. */
@NullMarked
package dev.recourse.catalog.bind;

import org.jspecify.annotations.NullMarked;
