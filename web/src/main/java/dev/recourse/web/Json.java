package dev.recourse.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Reads JSON (RFC 8259) as maps, lists, texts, {@link Num numbers}, booleans and {@link #NULL}. Of members with one
 * name, the last counts, as in JavaScript. At most {@value #MAX_DEPTH} objects and arrays may be in each other.
 */
final class Json {

    static final int MAX_DEPTH = 64;

    /** The value {@code null}. */
    static final Object NULL = new Object();

    /** A number as it is written, and what it is. */
    record Num(String text, double value) {}

    private static final String HEX = "0123456789abcdef";
    private static final int CASE = 'a' - 'A';
    private static final int HEX_DIGITS = 4;

    private final String text;
    private final ToDoubleFunction<String> numbers;
    private int at;
    private int depth;

    private Json(String text, ToDoubleFunction<String> numbers) {
        this.text = text;
        this.numbers = numbers;
    }

    /**
     * The value that the text writes.
     *
     * @param numbers reads numbers, as {@link Double#parseDouble} or, in JavaScript, {@code parseFloat}
     */
    static Object read(String text, ToDoubleFunction<String> numbers) throws NotReadableException {
        Json json = new Json(text, numbers);
        Object value = json.value();
        if (json.next() != '\0') {
            throw json.notJson("there is something behind the value");
        }
        return value;
    }

    private Object value() throws NotReadableException {
        char first = next();
        return switch (first) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> literal("true", true);
            case 'f' -> literal("false", false);
            case 'n' -> literal("null", NULL);
            default -> number();
        };
    }

    private Map<String, Object> object() throws NotReadableException {
        open();
        Map<String, Object> members = new LinkedHashMap<>();
        boolean isOpen = next() != '}';
        while (isOpen) {
            if (next() != '"') {
                throw notJson("a name is missing");
            }
            String name = string();
            if (next() != ':') {
                throw notJson("a colon is missing");
            }
            at++;
            members.put(name, value());
            isOpen = isFollowedBy('}');
        }
        close();
        return members;
    }

    private List<Object> array() throws NotReadableException {
        open();
        List<Object> items = new ArrayList<>();
        boolean isOpen = next() != ']';
        while (isOpen) {
            items.add(value());
            isOpen = isFollowedBy(']');
        }
        close();
        return items;
    }

    /** Passes a comma, if there is one before the end. */
    private boolean isFollowedBy(char end) throws NotReadableException {
        char next = next();
        if (next == ',') {
            at++;
            return true;
        }
        if (next != end) {
            throw notJson("a comma or '" + end + "' is missing");
        }
        return false;
    }

    private void open() throws NotReadableException {
        if (depth == MAX_DEPTH) {
            throw notJson("more than " + MAX_DEPTH + " objects and arrays are in each other");
        }
        depth++;
        at++;
    }

    private void close() {
        depth--;
        at++;
    }

    private Object literal(String word, Object value) throws NotReadableException {
        if (!text.startsWith(word, at)) {
            throw notJson("there is no value");
        }
        at += word.length();
        return value;
    }

    private Num number() throws NotReadableException {
        int start = at;
        if (peek() == '-') {
            at++;
        }
        int first = at;
        digits();
        if (text.charAt(first) == '0' && at > first + 1) {
            at = first;
            throw notJson("a number starts with 0");
        }
        if (peek() == '.') {
            at++;
            digits();
        }
        if (peek() == 'e' || peek() == 'E') {
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            digits();
        }
        String digits = text.substring(start, at);
        return new Num(digits, numbers.applyAsDouble(digits));
    }

    private void digits() throws NotReadableException {
        int start = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        if (at == start) {
            throw notJson("there is no value");
        }
    }

    private String string() throws NotReadableException {
        at++;
        int start = at;
        StringBuilder unescaped = new StringBuilder();
        while (true) {
            char c = peek();
            if (c < ' ') {
                throw notJson("a text is not closed");
            }
            at++;
            if (c == '"') {
                return unescaped.append(text, start, at - 1).toString();
            }
            if (c == '\\') {
                unescaped.append(text, start, at - 1).append(escaped());
                start = at;
            }
        }
    }

    private char escaped() throws NotReadableException {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hex();
            default -> throw notJson("there is no such escape");
        };
    }

    private char hex() throws NotReadableException {
        int value = 0;
        for (int i = 0; i < HEX_DIGITS; i++) {
            int digit = peek() < '0' ? -1 : HEX.indexOf(peek() | CASE);
            if (digit < 0) {
                throw notJson("an escape needs four hexadecimal digits");
            }
            value = value * HEX.length() + digit;
            at++;
        }
        return (char) value;
    }

    /** The next character that is no space, or NUL at the end. */
    private char next() {
        char c = peek();
        while (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
            at++;
            c = peek();
        }
        return c;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private NotReadableException notJson(String what) {
        return new NotReadableException("not JSON at character " + (at + 1) + ": " + what);
    }
}
