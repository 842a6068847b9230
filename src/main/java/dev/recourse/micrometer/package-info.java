/** Metrics of recoveries, for applications that use Micrometer. */
@NullMarked
package dev.recourse.micrometer;

import org.jspecify.annotations.NullMarked;
