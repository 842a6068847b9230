/**
 * What Unicode's CLDR knows about languages: plural rules, how numbers are written, who reads what. The data are in
 * text files beside the classes, distilled from a release of CLDR by {@code catalog/cldr/distill.mjs}.
 */
@NullMarked
package dev.recourse.catalog.cldr;

import org.jspecify.annotations.NullMarked;
