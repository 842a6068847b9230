/** Writes JSON, for the schema and for the command line. */
@NullMarked
package dev.recourse.catalog.json;

import org.jspecify.annotations.NullMarked;
