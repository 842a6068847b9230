/** The drivers, through their public API and under WireSocket's policy, against third-party servers. */
@NullMarked
package dev.recourse.client.faults;

import org.jspecify.annotations.NullMarked;
