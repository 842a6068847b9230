/** A WebSocket that reconnects: {@link dev.recourse.client.socket.ReconnectingWebSocket}. */
@NullMarked
package dev.recourse.client.socket;

import org.jspecify.annotations.NullMarked;
