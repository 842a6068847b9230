package dev.recourse.engine;

/** How the codes of a domain reach a client. */
public enum Protocol {
    /** WebSocket close codes (RFC 6455, section 7.4), with a reason of at most 123 bytes. */
    WEBSOCKET("websocket"),
    /** HTTP status codes (RFC 9110, section 15). */
    HTTP("http"),
    /** Any other numbers or names: SQLSTATE, gRPC, an application's own. */
    PLAIN("plain");

    private final String text;

    Protocol(String text) {
        this.text = text;
    }

    /** The name used in catalogs, such as {@code websocket}. */
    public String text() {
        return text;
    }
}
