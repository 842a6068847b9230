/** From a tree to a catalog: which keys there are, what they mean, and what contradicts what. */
@NullMarked
package dev.recourse.catalog.bind;

import org.jspecify.annotations.NullMarked;
