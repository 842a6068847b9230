package dev.recourse.engine;

import java.util.Optional;

/**
 * Reads the value at one place of a JSON text (RFC 8259) in one pass, without recursion, and keeps nothing of the rest.
 *
 * <p>Of the objects and arrays that are open, {@code depth} is the number, and {@code onPath} the number of those that
 * lead to the place: the outermost ones. While both are the same, a member or an element may be on the path, too.
 */
final class JsonScanner {

    /** How deep objects and arrays may nest: a bit of {@code objects} for each. */
    static final int MAX_DEPTH = Long.SIZE;

    private static final int NONE = -1;

    /** What comes instead of a string's next character where the string ends, and where it is malformed. */
    private static final int CLOSED = -1;

    private static final int MALFORMED = -2;
    private static final int HEX_DIGITS = 4;

    /** What comes after the last character of the text. No JSON text has this character. */
    private static final char END = '\0';

    private final String text;
    private final JsonPointer pointer;
    private int at;
    private int depth;
    private int onPath;

    /** Whether each open object or array is an object, with the innermost in the lowest bit. */
    private long objects;

    /** The position in the innermost array on the path. */
    private int index;

    /** Whether the next value is on the path, which ends at the place or goes on within the value. */
    private boolean isHere = true;

    /** Where the value at the place starts and ends, if it is a string, a number or a boolean. */
    private int from = NONE;

    private int to = NONE;

    /** How many values the place has had so far: members may have the same name. */
    private int found;

    JsonScanner(String text, JsonPointer pointer) {
        this.text = text;
        this.pointer = pointer;
    }

    /** The value at the place, empty if it is absent, null, an object or an array, or if the text is not JSON. */
    Optional<String> read() {
        if (!isJson() || from == NONE) {
            return Optional.empty();
        }
        return Optional.of(isText() ? unquoted() : text.substring(from, to));
    }

    /** The value at the place, if it is a string. */
    Optional<String> readText() {
        return isJson() && from != NONE && isText() ? Optional.of(unquoted()) : Optional.empty();
    }

    /** Whether the place has several values. */
    boolean isRepeated() {
        return isJson() && found > 1;
    }

    private boolean isText() {
        return text.charAt(from) == '"';
    }

    private boolean isJson() {
        boolean isValid = value();
        while (isValid && depth > 0) {
            isValid = value();
        }
        return isValid;
    }

    /** Passes a value, or the opening of one, and goes to the next value, or to the end of the text. */
    private boolean value() {
        skipSpace();
        if (isHere) {
            from = NONE;
            found += depth == pointer.length() ? 1 : 0;
        }
        char first = peek();
        if (first == '{' || first == '[') {
            return opened(first == '{');
        }
        return scalar(first) && afterValue();
    }

    private boolean opened(boolean isObject) {
        if (depth == MAX_DEPTH) {
            return false;
        }
        if (isHere && depth < pointer.length()) {
            onPath = depth + 1;
            index = NONE;
        }
        depth++;
        objects = objects << 1 | (isObject ? 1 : 0);
        at++;
        skipSpace();
        return peek() == closing() ? afterValue() : beforeValue();
    }

    private char closing() {
        return (objects & 1) == 1 ? '}' : ']';
    }

    /** Closes what ends here, and goes to the next value, or to the end of the text. */
    private boolean afterValue() {
        skipSpace();
        while (depth > 0 && peek() == closing()) {
            close();
            skipSpace();
        }
        if (depth == 0) {
            return at == text.length();
        }
        if (peek() != ',') {
            return false;
        }
        at++;
        skipSpace();
        return beforeValue();
    }

    private void close() {
        if (onPath == depth) {
            onPath--;
            // The array around it, if it is one, was on the path only at this position.
            index = onPath > 0 ? pointer.index(onPath - 1) : NONE;
        }
        depth--;
        objects >>>= 1;
        at++;
    }

    /** Passes the name of a member, or counts an element, and notes whether its value is on the path. */
    private boolean beforeValue() {
        isHere = onPath == depth;
        if ((objects & 1) == 1) {
            return name();
        }
        if (isHere) {
            index++;
            isHere = index == pointer.index(onPath - 1);
        }
        return true;
    }

    private boolean name() {
        if (peek() != '"') {
            return false;
        }
        at++;
        String expected = isHere ? pointer.name(onPath - 1) : "";
        int length = 0;
        int c = character();
        while (c >= 0) {
            isHere = isHere && length < expected.length() && expected.charAt(length) == c;
            length++;
            c = character();
        }
        isHere = isHere && length == expected.length();
        skipSpace();
        if (c == MALFORMED || peek() != ':') {
            return false;
        }
        at++;
        return true;
    }

    private boolean scalar(char first) {
        int start = at;
        boolean isValid = switch (first) {
            case '"' -> string();
            case 't' -> literal("true");
            case 'f' -> literal("false");
            case 'n' -> literal("null");
            default -> number();
        };
        if (isHere && depth == pointer.length() && first != 'n') {
            from = start;
            to = at;
        }
        return isValid;
    }

    private boolean string() {
        at++;
        int c;
        do {
            skipPlain();
            c = character();
        } while (c >= 0);
        return c == CLOSED;
    }

    /** Passes the characters of a string that stand for themselves: most of a text, so this is kept quick. */
    private void skipPlain() {
        int i = at;
        while (i < text.length() && isPlain(text.charAt(i))) {
            i++;
        }
        at = i;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c != '"' && c != '\\';
    }

    private boolean literal(String literal) {
        boolean isThere = text.startsWith(literal, at);
        at += literal.length();
        return isThere;
    }

    private boolean number() {
        if (peek() == '-') {
            at++;
        }
        if (peek() == '0') {
            at++;
        } else if (!digits()) {
            return false;
        }
        if (peek() == '.') {
            at++;
            if (!digits()) {
                return false;
            }
        }
        if (peek() != 'e' && peek() != 'E') {
            return true;
        }
        at++;
        if (peek() == '+' || peek() == '-') {
            at++;
        }
        return digits();
    }

    private boolean digits() {
        int start = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        return at > start;
    }

    /** The next character of a string, {@link #CLOSED} or {@link #MALFORMED}. */
    private int character() {
        char c = peek();
        if (c < ' ') {
            return MALFORMED;
        }
        at++;
        if (c == '"') {
            return CLOSED;
        }
        return c == '\\' ? escaped() : c;
    }

    private int escaped() {
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
            default -> MALFORMED;
        };
    }

    private int hex() {
        int value = 0;
        for (int i = 0; i < HEX_DIGITS; i++) {
            char c = Texts.lower(peek());
            boolean isDigit = c >= '0' && c <= '9';
            if (!isDigit && (c < 'a' || c > 'f')) {
                return MALFORMED;
            }
            value = value * 16 + (isDigit ? c - '0' : c - 'a' + 10);
            at++;
        }
        return value;
    }

    private String unquoted() {
        int escape = text.indexOf('\\', from);
        if (escape < 0 || escape >= to) {
            return text.substring(from + 1, to - 1);
        }
        StringBuilder unquoted = new StringBuilder(to - from);
        at = from + 1;
        for (int c = character(); c >= 0; c = character()) {
            unquoted.append((char) c);
        }
        return unquoted.toString();
    }

    private void skipSpace() {
        while (isSpace(peek())) {
            at++;
        }
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }
}
