/** The {@code translate} command: what is translated, and XLIFF for those who translate. */
@NullMarked
package dev.recourse.tools.translate;

import org.jspecify.annotations.NullMarked;
