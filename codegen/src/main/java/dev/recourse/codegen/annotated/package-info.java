/** The packages that name a catalog. */
@NullMarked
package dev.recourse.codegen.annotated;

import org.jspecify.annotations.NullMarked;
