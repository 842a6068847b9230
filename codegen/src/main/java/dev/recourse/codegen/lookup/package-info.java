/** Finds a catalog's files where a compiler may have them. */
@NullMarked
package dev.recourse.codegen.lookup;

import org.jspecify.annotations.NullMarked;
