/** Findings that are accepted: a file with their fingerprints, a reason for each, and the day until which it counts. */
@NullMarked
package dev.recourse.tools.diff.accept;

import org.jspecify.annotations.NullMarked;
