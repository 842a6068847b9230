/** The annotation processor, which generates Java for a package that names a catalog. */
@NullMarked
package dev.recourse.codegen;

import org.jspecify.annotations.NullMarked;
