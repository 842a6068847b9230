/** The format of catalog files: which keys each mapping has, and how their values are written. */
@NullMarked
package dev.recourse.catalog.format;

import org.jspecify.annotations.NullMarked;
