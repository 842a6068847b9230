package dev.recourse.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a client received: an HTTP status with headers and body, a close code with its reason, or an error code of
 * another protocol with its text. Immutable. Its {@link Domain} reads it into a {@link Failure}.
 */
public final class Answer implements NotABean {

    /** The most bytes of a body that a client must read: 64 KiB. A longer body is used as a reason only. */
    public static final int MAX_BODY = JsonPointer.MAX_BYTES;

    private final String code;
    private final Map<String, List<String>> headers;
    private final String body;
    private final Phase phase;

    private Answer(String code, Map<String, List<String>> headers, String body, Phase phase) {
        this.code = code;
        this.headers = headers;
        this.body = body;
        this.phase = phase;
    }

    /** An answer with this status, close code or other number. */
    public static Answer of(int code) {
        return of(Integer.toString(code));
    }

    /** An answer with this error code. */
    public static Answer of(String code) {
        return new Answer(code, Map.of(), "", Phase.OPEN);
    }

    /** A copy with one more line of headers. */
    public Answer withHeader(String name, String value) {
        Map<String, List<String>> all = new LinkedHashMap<>(headers);
        add(all, name, List.of(value));
        return new Answer(code, all, body, phase);
    }

    /**
     * A copy with more headers, as in the map of {@code java.net.http.HttpHeaders}. A line without a name, such as the
     * status line in that of {@code HttpURLConnection}, is left out.
     */
    public Answer withHeaders(Map<String, List<String>> more) {
        Map<String, List<String>> all = new LinkedHashMap<>(headers);
        for (Map.Entry<String, List<String>> header : more.entrySet()) {
            if (header.getKey() != null) {
                add(all, header.getKey(), header.getValue());
            }
        }
        return new Answer(code, all, body, phase);
    }

    private static void add(Map<String, List<String>> headers, String name, List<String> more) {
        String lower = Texts.lower(name);
        List<String> lines = new ArrayList<>(headers.getOrDefault(lower, List.of()));
        lines.addAll(more);
        headers.put(lower, List.copyOf(lines));
    }

    /** A copy with this body of an HTTP answer, or this reason of another one. */
    public Answer withBody(String text) {
        return new Answer(code, headers, text, phase);
    }

    /** A copy that was received in this phase. Default: {@link Phase#OPEN}. */
    public Answer withPhase(Phase received) {
        return new Answer(code, headers, body, received);
    }

    /** The status, the close code or another code, as a text. */
    public String code() {
        return code;
    }

    /** The code as a number, if it is one in its usual form. */
    OptionalInt number() {
        return CodePages.canonicalNumber(code);
    }

    /** The lines of this header, whose name may have any case. */
    public List<String> header(String name) {
        return headers.getOrDefault(Texts.lower(name), List.of());
    }

    /** Every header, by its name in lower case. */
    public Map<String, List<String>> headers() {
        return new LinkedHashMap<>(headers);
    }

    /** The body, or the reason. */
    public String body() {
        return body;
    }

    /** Whether the connection was opening or open. */
    public Phase phase() {
        return phase;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answer that
                && code.equals(that.code)
                && headers.equals(that.headers)
                && body.equals(that.body)
                && phase == that.phase;
    }

    @Override
    public int hashCode() {
        return code.hashCode() * 31 + body.hashCode();
    }

    /** The code alone, because headers and body may contain secrets. */
    @Override
    public String toString() {
        return "answer " + code;
    }
}
