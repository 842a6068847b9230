/** Access tokens for sockets and calls: obtained, kept and renewed for all sessions together. */
@NullMarked
package dev.recourse.client.token;

import org.jspecify.annotations.NullMarked;
