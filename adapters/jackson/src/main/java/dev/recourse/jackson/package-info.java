/** Codes and failures as JSON, with Jackson 3. */
@NullMarked
package dev.recourse.jackson;

import org.jspecify.annotations.NullMarked;
