package dev.recourse.testkit;

import java.util.Optional;

/** What a check of an access token found. */
public enum TokenCheck {
    /** There is no token: sockets are closed 4001, calls answered 401. */
    MISSING(4001, "Missing token"),
    /** Malformed, badly signed or expired: sockets are closed 4002, calls answered 401. */
    INVALID(4002, "Invalid token"),
    /** Good, but for another tenant or app: sockets are closed 4003, calls answered 401. */
    FORBIDDEN(4003, "Forbidden"),
    /** Good. */
    GOOD(0, "");

    private final int code;
    private final String reason;

    TokenCheck(int code, String reason) {
        this.code = code;
        this.reason = reason;
    }

    Optional<Handshake> handshake() {
        return this == GOOD ? Optional.empty() : Optional.of(Handshake.refuse(code, reason));
    }

    Optional<Answer> answer() {
        return this == GOOD ? Optional.empty() : Optional.of(Answer.status(401).body(reason));
    }
}
