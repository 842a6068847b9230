/** A package that is not exported. */
@NullMarked
package dev.recourse.engine.hidden;

import org.jspecify.annotations.NullMarked;
