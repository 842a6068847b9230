/** Finds the files of a catalog in the locations of a compiler. */
@NullMarked
package dev.recourse.codegen.lookup;

import org.jspecify.annotations.NullMarked;
