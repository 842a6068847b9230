/** Events and decisions as JSON: what {@code decide} reads and prints, and what {@code vectors} writes. */
@NullMarked
package dev.recourse.tools.event;

import org.jspecify.annotations.NullMarked;
