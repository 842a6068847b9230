/** Recovers calls that any client sends: what its attempts came to goes in, what to do next comes out. */
@NullMarked
package dev.recourse.client.call;

import org.jspecify.annotations.NullMarked;
