/** Codes and failures as JSON, with Jackson 2. */
@NullMarked
package dev.recourse.jackson2;

import org.jspecify.annotations.NullMarked;
