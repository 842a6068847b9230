/**
 * What a comparison of two catalogs can find: kinds with stable ids, the tiers in which they matter, and fingerprints.
 */
@NullMarked
package dev.recourse.tools.diff.finding;

import org.jspecify.annotations.NullMarked;
