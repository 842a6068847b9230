/** A package that the processor ran for. */
@NullMarked
package dev.recourse.engine.generated;

import org.jspecify.annotations.NullMarked;
