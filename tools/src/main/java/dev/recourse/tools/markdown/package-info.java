/** Pages and plain texts as Markdown. */
@NullMarked
package dev.recourse.tools.markdown;

import org.jspecify.annotations.NullMarked;
