/** A server with a capacity, a bounded queue, and a latency that grows with its load. */
@NullMarked
package dev.recourse.tools.simulate.server;

import org.jspecify.annotations.NullMarked;
