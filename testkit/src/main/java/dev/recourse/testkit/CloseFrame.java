package dev.recourse.testkit;

import java.nio.charset.StandardCharsets;

/**
 * Code and reason of a WebSocket close.
 *
 * @param code as in RFC 6455, section 7.4, including 1005 (no code received) and 1006 (no close frame received)
 * @param reason empty if there is none
 */
public record CloseFrame(int code, String reason) {
    /** The longest reason, in bytes of UTF-8: 125 for a control frame, minus the code (RFC 6455, section 5.5). */
    public static final int MAX_REASON_BYTES = 123;

    static final CloseFrame EMPTY = new CloseFrame(1005, "");

    /**
     * A close that may be sent.
     *
     * @throws IllegalArgumentException if the code cannot be sent or the reason is too long
     */
    static CloseFrame sendable(int code, String reason) {
        if (!isSendable(code)) {
            throw new IllegalArgumentException(
                    "close code " + code + " cannot be sent: 1000-1003, 1007-1014 and 3000-4999 can");
        }
        int bytes = reason.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_REASON_BYTES) {
            throw new IllegalArgumentException(
                    "close reason of " + bytes + " bytes: a close frame holds at most " + MAX_REASON_BYTES);
        }
        return new CloseFrame(code, reason);
    }

    private static boolean isSendable(int code) {
        return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
    }
}
