package dev.recourse.engine;

import java.util.List;
import java.util.Optional;

/**
 * The status or the close code of an answer with a code.
 *
 * @param number the status or the close code; the code itself in a domain of another protocol
 * @param isCode whether it is the code itself; else that is in a header, a body or a reason
 */
record Carrier(Protocol protocol, String number, boolean isCode) {

    /** The status of a code that comes in a header or a body, and whose status the catalog does not say. */
    private static final String BAD_REQUEST = "400";
    /** The close code of a code that comes in a reason: the first one for private use (RFC 6455, section 7.4.2). */
    private static final String PRIVATE_USE = "4000";

    private static final int FIRST_STATUS = 200;
    private static final int LAST_STATUS = 599;
    /** RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5. */
    private static final List<Integer> WITHOUT_BODY = List.of(204, 205, 304);

    private static final int FIRST_CLOSE_CODE = 1000;
    private static final int LAST_CLOSE_CODE = 4999;
    /** Close codes that stand for what a client saw, and are never sent (RFC 6455, section 7.4.1). */
    private static final List<Integer> NEVER_SENT = List.of(1004, 1005, 1006, 1015);

    static Carrier of(ErrorCode code) {
        Protocol protocol = code.domain().protocol();
        if (code instanceof UnknownCode unlisted && unlisted.carrier().isPresent()) {
            return new Carrier(protocol, unlisted.carrier().get().code(), false);
        }
        return switch (protocol) {
            case HTTP ->
                code.domain().isStatus(code.info())
                        ? new Carrier(protocol, code.code(), true)
                        : new Carrier(protocol, status(code.info()), false);
            case WEBSOCKET ->
                CodePages.canonicalNumber(code.code()).isPresent()
                        ? new Carrier(protocol, code.code(), true)
                        : new Carrier(protocol, PRIVATE_USE, false);
            case PLAIN -> new Carrier(protocol, code.code(), true);
        };
    }

    private static String status(CodeInfo info) {
        return info.status().isPresent() ? Integer.toString(info.status().getAsInt()) : BAD_REQUEST;
    }

    /** Why no answer has it; empty if one can. */
    Optional<String> objection() {
        int value = CodePages.canonicalNumber(number).orElse(0);
        boolean isRefused = switch (protocol) {
            case HTTP -> value < FIRST_STATUS || value > LAST_STATUS || WITHOUT_BODY.contains(value);
            case WEBSOCKET -> value < FIRST_CLOSE_CODE || value > LAST_CLOSE_CODE || NEVER_SENT.contains(value);
            case PLAIN -> false;
        };
        return !isRefused
                ? Optional.empty()
                : Optional.of(
                        protocol == Protocol.HTTP
                                ? "it is not the status of an answer with a body"
                                : "no close frame carries this code (RFC 6455, section 7.4)");
    }
}
