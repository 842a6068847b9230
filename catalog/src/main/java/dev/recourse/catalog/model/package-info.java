/** A catalog that has been read and checked. */
@NullMarked
package dev.recourse.catalog.model;

import org.jspecify.annotations.NullMarked;
