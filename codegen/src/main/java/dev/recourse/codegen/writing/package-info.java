/** The generated files, with one class for each kind. */
@NullMarked
package dev.recourse.codegen.writing;

import org.jspecify.annotations.NullMarked;
