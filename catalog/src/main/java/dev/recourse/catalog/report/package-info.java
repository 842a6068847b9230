/** Collects the problems of all files that are read in one run, each with its position. */
@NullMarked
package dev.recourse.catalog.report;

import org.jspecify.annotations.NullMarked;
