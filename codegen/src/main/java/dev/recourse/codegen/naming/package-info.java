/** The Java names of everything that is generated. */
@NullMarked
package dev.recourse.codegen.naming;

import org.jspecify.annotations.NullMarked;
