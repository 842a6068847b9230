/** Writes the generated files, one class for each kind of file. */
@NullMarked
package dev.recourse.codegen.writing;

import org.jspecify.annotations.NullMarked;
