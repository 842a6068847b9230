package dev.recourse.client;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;

/** Where a WebSocket handshake carries its token. */
public final class TokenPlace {

    /** {@code Authorization: Bearer}, which browsers cannot send and everyone else can. */
    public static final TokenPlace HEADER = new TokenPlace(Form.HEADER, "");

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

    /** A second subprotocol, offered after this one, which the server selects. */
    public static TokenPlace subprotocol(String beside) {
        return new TokenPlace(Form.SUBPROTOCOL, beside);
    }

    /**
     * A parameter of the query. Servers log those, and so does the JDK's client at {@code DEBUG}; prefer another place.
     */
    public static TokenPlace query(String parameter) {
        return new TokenPlace(Form.QUERY, parameter);
    }

    /**
     * Whether this place can carry the token: a subprotocol is a token of RFC 9110, section 5.6.2, and differs from
     * others.
     */
    boolean carries(Token token) {
        return form != Form.SUBPROTOCOL
                || (!token.secret().equals(name) && token.secret().chars().noneMatch(c -> DELIMITERS.indexOf(c) >= 0));
    }

    URI address(URI address, Token token) {
        if (form != Form.QUERY || !token.isPresent()) {
            return address;
        }
        String added = encoded(name) + "=" + encoded(token.secret());
        String text = address.toString();
        return URI.create(text + (address.getRawQuery() == null ? "?" : text.endsWith("?") ? "" : "&") + added);
    }

    WebSocket.Builder attach(WebSocket.Builder socket, Token token) {
        return switch (form) {
            case SUBPROTOCOL ->
                token.isPresent() ? socket.subprotocols(name, token.secret()) : socket.subprotocols(name);
            case QUERY -> socket;
            case HEADER -> token.isPresent() ? socket.header("Authorization", "Bearer " + token.secret()) : socket;
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
