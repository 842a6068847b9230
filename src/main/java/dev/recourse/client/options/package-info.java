/** The options that sockets and calls have in common. */
@NullMarked
package dev.recourse.client.options;

import org.jspecify.annotations.NullMarked;
