/** Finds out whether the files that Java was generated from are still the same. */
@NullMarked
package dev.recourse.maven.stale;

import org.jspecify.annotations.NullMarked;
