/** Prints what was found: for people, for programs, and for code hosts. */
@NullMarked
package dev.recourse.tools.diff.report;

import org.jspecify.annotations.NullMarked;
