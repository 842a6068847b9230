/** Tells what is wrong with catalogs, and how bad an episode can get. */
@NullMarked
package dev.recourse.tools.lint;

import org.jspecify.annotations.NullMarked;
