package dev.recourse.testkit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** An HTTP response: status, headers and body. Immutable. */
public final class Reply extends Answer {
    private final int status;
    private final Map<String, String> headers;
    private final String body;

    private Reply(int status, Map<String, String> headers, String body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    static Reply of(int status) {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("status " + status + " is not between 200 and 599");
        }
        return new Reply(status, Map.of(), "");
    }

    /** A copy with one more header; replaces a header whose name is spelt the same. */
    public Reply withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, Collections.unmodifiableMap(more), body);
    }

    /** A copy with another body, sent as UTF-8. */
    public Reply withBody(String text) {
        return new Reply(status, headers, text);
    }

    /** A copy with a JSON body and its content type. */
    public Reply withJson(String text) {
        return withHeader("Content-Type", "application/json").withBody(text);
    }

    /** The status code. */
    public int status() {
        return status;
    }

    /** The headers, in the order they were added. */
    public Map<String, String> headers() {
        return headers;
    }

    /** The body; empty if there is none. */
    public String body() {
        return body;
    }

    @Override
    void give(Exchange exchange) {
        exchange.reply(this);
    }

    @Override
    public String toString() {
        return "status " + status + (headers.isEmpty() ? "" : " " + headers);
    }
}
