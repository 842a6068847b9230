package dev.recourse.testkit;

import java.util.Optional;

/** The result of checking an access token. */
public enum TokenCheck {
    /** No token: sockets are closed with 4001, calls answered with 401. */
    MISSING(4001, "Missing token"),
    /** Malformed, badly signed or expired: sockets are closed with 4002, calls answered with 401. */
    INVALID(4002, "Invalid token"),
    /** Valid, but for another tenant or app: sockets are closed with 4003, calls answered with 401. */
    FORBIDDEN(4003, "Forbidden"),
    /** Valid. */
    VALID(0, "");

    private final int code;
    private final String reason;

    TokenCheck(int code, String reason) {
        this.code = code;
        this.reason = reason;
    }

    Optional<Handshake> handshake() {
        return this == VALID ? Optional.empty() : Optional.of(Handshake.refuse(code, reason));
    }

    Optional<Answer> answer() {
        return this == VALID ? Optional.empty() : Optional.of(Answer.status(401).withBody(reason));
    }
}
