/** Sockets among other people's programs: proxies that are killed, and a Yjs server that restarts. */
@NullMarked
package dev.recourse.integration;

import org.jspecify.annotations.NullMarked;
