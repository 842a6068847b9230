/** Java source as text: literals, documentation, line breaks. */
@NullMarked
package dev.recourse.codegen.text;

import org.jspecify.annotations.NullMarked;
