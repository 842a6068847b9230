/**
 * The {@code vectors} command: the published conformance set. {@link dev.recourse.tools.vectors.Vectors} writes it:
 * {@link dev.recourse.tools.vectors.Events} makes events, and {@link dev.recourse.tools.vectors.Reference} answers
 * them.
 */
@NullMarked
package dev.recourse.tools.vectors;

import org.jspecify.annotations.NullMarked;
