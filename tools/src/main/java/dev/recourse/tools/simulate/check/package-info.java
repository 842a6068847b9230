/** What a study must not exceed. */
@NullMarked
package dev.recourse.tools.simulate.check;

import org.jspecify.annotations.NullMarked;
