/** What the pages of all commands look like. */
@NullMarked
package dev.recourse.tools.style;

import org.jspecify.annotations.NullMarked;
