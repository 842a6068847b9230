package dev.recourse.testkit;

/**
 * A token as a client sent it.
 *
 * @param text the token itself, unchecked
 * @param place where the client put it
 */
public record PresentedToken(String text, Place place) {

    /** The place, without the token. */
    @Override
    public String toString() {
        return "token in " + place;
    }

    /** Where a client may put its token; if it uses several, the first of these counts. */
    public enum Place {
        /** {@code Sec-WebSocket-Protocol: wiresocket, <token>}; the server selects {@code wiresocket}. */
        SUBPROTOCOL,
        /** The query parameter {@code token}. */
        QUERY,
        /** {@code Authorization: Bearer <token>}. */
        HEADER
    }
}
