/** Loads every file of a catalog before anything is bound: its own, those that it includes, and the translations. */
@NullMarked
package dev.recourse.catalog.load;

import org.jspecify.annotations.NullMarked;
