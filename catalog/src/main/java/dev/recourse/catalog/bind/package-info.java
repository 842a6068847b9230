/** Turns trees into a catalog, and reports where their values contradict one another. Reads no file. */
@NullMarked
package dev.recourse.catalog.bind;

import org.jspecify.annotations.NullMarked;
