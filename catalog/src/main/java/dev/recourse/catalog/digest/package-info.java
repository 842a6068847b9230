/** Digests of texts. */
@NullMarked
package dev.recourse.catalog.digest;

import org.jspecify.annotations.NullMarked;
