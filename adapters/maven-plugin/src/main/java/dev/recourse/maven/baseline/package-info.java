/** Finds the catalog of an earlier version of a project. */
@NullMarked
package dev.recourse.maven.baseline;

import org.jspecify.annotations.NullMarked;
