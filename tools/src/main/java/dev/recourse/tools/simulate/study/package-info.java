/** Runs of scenarios side by side, and what came of them. */
@NullMarked
package dev.recourse.tools.simulate.study;

import org.jspecify.annotations.NullMarked;
