/** The annotation processor: from a package that names a catalog, over the catalog, to Java. */
@NullMarked
package dev.recourse.codegen;

import org.jspecify.annotations.NullMarked;
