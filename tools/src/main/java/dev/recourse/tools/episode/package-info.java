/** How long the episodes of a policy can last, and which outages its clients survive. */
@NullMarked
package dev.recourse.tools.episode;

import org.jspecify.annotations.NullMarked;
