/** Metrics of recoveries, for applications that have Micrometer. */
@NullMarked
package dev.recourse.micrometer;

import org.jspecify.annotations.NullMarked;
