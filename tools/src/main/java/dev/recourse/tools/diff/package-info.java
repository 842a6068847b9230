/**
 * The {@code diff} command: what a change of a catalog breaks. {@code baseline} opens the catalogs; {@code shape} finds
 * what differs between them, and {@code behaviour} the decisions that do; {@link dev.recourse.tools.diff.Findings}
 * joins both; {@code accept} leaves out what is accepted, {@code version} says which version the change needs, and
 * {@code report} prints the rest.
 */
@NullMarked
package dev.recourse.tools.diff;

import org.jspecify.annotations.NullMarked;
