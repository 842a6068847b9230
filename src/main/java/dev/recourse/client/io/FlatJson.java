package dev.recourse.client.io;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the texts and numbers at the top level of a JSON object (RFC 8259), and skips what is nested. */
public final class FlatJson {

    private static final int MAX_DEPTH = 32;

    private final String text;
    private int at;

    private FlatJson(String text) {
        this.text = text;
    }

    /**
     * Names and values, empty if the text is not a JSON object. Numbers are kept as they are written; of a repeated
     * name, the last value counts.
     */
    public static Optional<Map<String, String>> read(String text) {
        try {
            return Optional.of(new FlatJson(text).object());
        } catch (Malformed e) {
            return Optional.empty();
        }
    }

    private static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed() {
            super(null, null, false, false);
        }
    }

    private Map<String, String> object() throws Malformed {
        Map<String, String> found = new HashMap<>();
        space();
        take('{');
        space();
        while (peek() != '}') {
            String name = string();
            space();
            take(':');
            space();
            value(1).ifPresent(value -> found.put(name, value));
            space();
            if (peek() != '}') {
                take(',');
                space();
                if (peek() == '}') {
                    throw new Malformed();
                }
            }
        }
        take('}');
        space();
        if (at != text.length()) {
            throw new Malformed();
        }
        return found;
    }

    private Optional<String> value(int depth) throws Malformed {
        char first = peek();
        if (first == '"') {
            return Optional.of(string());
        }
        if (first == '{' || first == '[') {
            skip(depth);
            return Optional.empty();
        }
        int from = at;
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == from) {
            throw new Malformed();
        }
        return first == '-' || Character.isDigit(first) ? Optional.of(text.substring(from, at)) : Optional.empty();
    }

    private void skip(int depth) throws Malformed {
        if (depth > MAX_DEPTH) {
            throw new Malformed();
        }
        char close = text.charAt(at++) == '{' ? '}' : ']';
        while (peek() != close) {
            char next = peek();
            if (next == ',' || next == ':' || " \t\r\n".indexOf(next) >= 0) {
                at++;
            } else {
                value(depth + 1);
            }
        }
        at++;
    }

    private String string() throws Malformed {
        take('"');
        StringBuilder found = new StringBuilder();
        while (peek() != '"') {
            char next = text.charAt(at++);
            found.append(next == '\\' ? escaped() : next);
        }
        at++;
        return found.toString();
    }

    private char escaped() throws Malformed {
        char kind = peek();
        at++;
        return switch (kind) {
            case '"', '\\', '/' -> kind;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw new Malformed();
        };
    }

    private char unicode() throws Malformed {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(peek(), 16);
            if (digit < 0) {
                throw new Malformed();
            }
            value = value * 16 + digit;
            at++;
        }
        return (char) value;
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private void take(char expected) throws Malformed {
        if (peek() != expected) {
            throw new Malformed();
        }
        at++;
    }

    private char peek() throws Malformed {
        if (at >= text.length()) {
            throw new Malformed();
        }
        return text.charAt(at);
    }
}
