/** What Unicode's CLDR says about languages: plural forms, numbers, and who reads what. */
@NullMarked
package dev.recourse.catalog.cldr;

import org.jspecify.annotations.NullMarked;
