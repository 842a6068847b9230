/** Clients under the real machine, in virtual time: one seed, one thread, the same result on every machine. */
@NullMarked
package dev.recourse.tools.simulate.fleet;

import org.jspecify.annotations.NullMarked;
