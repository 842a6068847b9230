/** Answers as commands and events describe them, and what domains read in them. */
@NullMarked
package dev.recourse.tools.answer;

import org.jspecify.annotations.NullMarked;
