/** Folders that commands write to. */
@NullMarked
package dev.recourse.tools.output;

import org.jspecify.annotations.NullMarked;
