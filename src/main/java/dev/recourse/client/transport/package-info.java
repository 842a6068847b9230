/** The transport seam: what a socket needs of a WebSocket client, and the JDK's client as the default. */
@NullMarked
package dev.recourse.client.transport;

import org.jspecify.annotations.NullMarked;
