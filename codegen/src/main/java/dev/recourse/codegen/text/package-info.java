/** Java source as text: literals, documentation, and lines that fit. */
@NullMarked
package dev.recourse.codegen.text;

import org.jspecify.annotations.NullMarked;
