/** Reports problems through the compiler. */
@NullMarked
package dev.recourse.codegen.reporting;

import org.jspecify.annotations.NullMarked;
