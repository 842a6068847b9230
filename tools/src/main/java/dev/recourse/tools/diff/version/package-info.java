/** Which version a change needs, by semantic versioning. */
@NullMarked
package dev.recourse.tools.diff.version;

import org.jspecify.annotations.NullMarked;
