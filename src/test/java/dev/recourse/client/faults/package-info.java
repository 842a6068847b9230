/** The drivers, through their public API and under WireSocket's policy, against servers that others wrote. */
@NullMarked
package dev.recourse.client.faults;

import org.jspecify.annotations.NullMarked;
