package dev.recourse.testkit;

import java.nio.charset.StandardCharsets;

/**
 * A WebSocket close: code and reason.
 *
 * @param code as in RFC 6455, section 7.4; seen from an endpoint also 1005 (no code was sent) and 1006 (no close frame)
 * @param reason empty if none
 */
public record CloseFrame(int code, String reason) {
    /** The most bytes of UTF-8 a reason holds: a control frame's 125 without the code (RFC 6455, section 5.5). */
    public static final int MAX_REASON_BYTES = 123;

    static final CloseFrame EMPTY = new CloseFrame(1005, "");

    /** A close that may go over the wire, or an explanation of why it may not. */
    static CloseFrame sendable(int code, String reason) {
        if (!isSendable(code)) {
            throw new IllegalArgumentException(
                    "close code " + code + " cannot be sent: 1000-1003, 1007-1014 and 3000-4999 can");
        }
        int bytes = reason.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_REASON_BYTES) {
            throw new IllegalArgumentException(
                    "close reason of " + bytes + " bytes: at most " + MAX_REASON_BYTES + " fit a close frame");
        }
        return new CloseFrame(code, reason);
    }

    private static boolean isSendable(int code) {
        return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
    }
}
