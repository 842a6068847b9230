/** A package with a type of the same name. */
@NullMarked
package dev.recourse.engine.foreign;

import org.jspecify.annotations.NullMarked;
