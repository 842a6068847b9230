/** The catalog format: what a catalog holds, how it is read, and what may be wrong with it. */
@NullMarked
package dev.recourse.catalog;

import org.jspecify.annotations.NullMarked;
