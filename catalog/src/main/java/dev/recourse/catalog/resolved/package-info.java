/** The JSON form of a catalog: the same model, with includes and defaults applied. */
@NullMarked
package dev.recourse.catalog.resolved;

import org.jspecify.annotations.NullMarked;
