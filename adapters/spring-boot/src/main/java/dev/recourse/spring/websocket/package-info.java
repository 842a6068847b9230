/** WebSocket sessions that close with a catalog's code. */
@NullMarked
package dev.recourse.spring.websocket;

import org.jspecify.annotations.NullMarked;
