/** Gives everything that is generated its Java name, or says why it cannot have one. */
@NullMarked
package dev.recourse.codegen.naming;

import org.jspecify.annotations.NullMarked;
