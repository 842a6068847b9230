package dev.recourse.client.socket;

import dev.recourse.client.token.Token;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Where a WebSocket handshake carries its token. */
public final class TokenPlace {

    private static final String DELIMITERS = "\"(),/:;<=>?@[\\]{}";

    private enum Form {
        SUBPROTOCOL,
        QUERY,
        HEADER
    }

    private final Form form;
    private final String name;

    private TokenPlace(Form form, String name) {
        this.form = form;
        this.name = name;
    }

    /**
     * A subprotocol that is offered after the real one, which the server selects.
     *
     * @throws IllegalArgumentException if the real one is not a token of RFC 9110, section 5.6.2
     */
    public static TokenPlace subprotocol(String realProtocol) {
        if (!isToken(realProtocol)) {
            throw new IllegalArgumentException("a subprotocol is a token of RFC 9110, section 5.6.2: letters, digits"
                    + " and !#$%&'*+-.^_`|~, at least one");
        }
        return new TokenPlace(Form.SUBPROTOCOL, realProtocol);
    }

    /** The header {@code Authorization: Bearer} (RFC 6750, section 2.1), which browsers cannot send. */
    public static TokenPlace header() {
        return new TokenPlace(Form.HEADER, "");
    }

    /**
     * A parameter of the query, instead of any parameters of this name that the address has. Prefer another place:
     * servers log queries, and so does the JDK's client at {@code DEBUG}.
     */
    public static TokenPlace query(String parameter) {
        return new TokenPlace(Form.QUERY, parameter);
    }

    /**
     * Whether this place can carry the token: a subprotocol is a token of RFC 9110, section 5.6.2, and offered once.
     */
    boolean carries(Token token) {
        return form != Form.SUBPROTOCOL
                || !token.isPresent()
                || (!token.secret().equals(name) && isToken(token.secret()));
    }

    private static boolean isToken(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c > ' ' && c < 0x7F && DELIMITERS.indexOf(c) < 0);
    }

    URI address(URI address, Token token) {
        if (form != Form.QUERY || !token.isPresent()) {
            return address;
        }
        return QueryParameter.set(address, name, token.secret());
    }

    List<String> subprotocols(Token token) {
        if (form != Form.SUBPROTOCOL) {
            return List.of();
        }
        return token.isPresent() ? List.of(name, token.secret()) : List.of(name);
    }

    Map<String, String> headers(Token token) {
        return form == Form.HEADER && token.isPresent()
                ? Map.of("Authorization", "Bearer " + token.secret())
                : Map.of();
    }
}
