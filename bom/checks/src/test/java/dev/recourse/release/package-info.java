/** What a release consists of. */
@NullMarked
package dev.recourse.release;

import org.jspecify.annotations.NullMarked;
