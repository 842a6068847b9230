/** Runs the client through every WireSocket error over real sockets. */
@NullMarked
package dev.recourse.tools.demo;

import org.jspecify.annotations.NullMarked;
