package dev.recourse.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place in a JSON text (RFC 6901), such as {@code /error/code} or {@code /errors/0/code}. The empty pointer is the
 * place of the whole text. Immutable.
 */
public final class JsonPointer implements NotABean {

    /** 64 KiB, in UTF-8. */
    static final int MAX_BYTES = 64 * 1024;

    /** The longest text that is short enough whatever its characters: none takes more than three bytes. */
    private static final int SURELY_SHORT = MAX_BYTES / 3;

    /** Positions in an array have at most this many digits; {@link #MAX_BYTES} have room for fewer values. */
    private static final int MAX_DIGITS = 5;

    private static final int NO_INDEX = -1;

    private final String text;
    private final String[] names;
    private final int[] indexes;

    private JsonPointer(String text, List<String> names) {
        this.text = text;
        this.names = new String[names.size()];
        this.indexes = new int[names.size()];
        for (int i = 0; i < indexes.length; i++) {
            this.names[i] = names.get(i);
            indexes[i] = index(names.get(i));
        }
    }

    /**
     * Reads a pointer: names and positions with a {@code /} before each, in which {@code ~1} stands for a slash and
     * {@code ~0} for a tilde.
     *
     * @throws IllegalArgumentException if it is not a pointer; the message says why
     */
    public static JsonPointer of(String text) {
        if (!text.isEmpty() && text.charAt(0) != '/') {
            throw new IllegalArgumentException("a pointer starts with '/'");
        }
        List<String> names = new ArrayList<>();
        int start = 1;
        while (start <= text.length()) {
            int slash = text.indexOf('/', start);
            int end = slash < 0 ? text.length() : slash;
            names.add(unescaped(text.substring(start, end)));
            start = end + 1;
        }
        return new JsonPointer(text, names);
    }

    /** The place of a member of an object that is the whole text, whatever characters its name has. */
    public static JsonPointer member(String name) {
        return new JsonPointer("/" + name.replace("~", "~0").replace("/", "~1"), List.of(name));
    }

    private static String unescaped(String name) {
        for (int tilde = name.indexOf('~'); tilde >= 0; tilde = name.indexOf('~', tilde + 1)) {
            if (!name.startsWith("0", tilde + 1) && !name.startsWith("1", tilde + 1)) {
                throw new IllegalArgumentException("'~' is written as '~0', and '/' as '~1'");
            }
        }
        return name.replace("~1", "/").replace("~0", "~");
    }

    /** The position in an array that a name stands for, or {@link #NO_INDEX}. */
    private static int index(String name) {
        if (name.isEmpty() || name.length() > MAX_DIGITS || (name.length() > 1 && name.charAt(0) == '0')) {
            return NO_INDEX;
        }
        int index = 0;
        for (int i = 0; i < name.length(); i++) {
            int digit = name.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NO_INDEX;
            }
            index = index * 10 + digit;
        }
        return index;
    }

    /**
     * The value at this place, if it is a string, a number or a boolean. A number is kept as it is written, a string
     * with its escapes resolved, where half a surrogate pair stays as it is. Of several members with one name, the last
     * counts.
     *
     * <p>Any text may be passed, and nothing is thrown. There is no value if the text is longer than 64 KiB in UTF-8,
     * is not a single JSON text (RFC 8259), or nests objects and arrays more than 64 deep. Reading takes time linear in
     * the text's length.
     */
    public Optional<String> read(String json) {
        return isShort(json) ? new JsonScanner(json, this).read() : Optional.empty();
    }

    /** The value that {@link #read} gives, if it is a string. */
    public Optional<String> readText(String json) {
        return isShort(json) ? new JsonScanner(json, this).readText() : Optional.empty();
    }

    /** Whether a JSON text has several values at this place, because members have the same name. */
    public boolean isRepeated(String json) {
        return isShort(json) && new JsonScanner(json, this).isRepeated();
    }

    private static boolean isShort(String json) {
        return json.length() <= SURELY_SHORT || (json.length() <= MAX_BYTES && Texts.utf8Length(json) <= MAX_BYTES);
    }

    /** Whether the first character of a text, after any white space, opens an object. */
    static boolean isObject(String json) {
        int at = 0;
        while (at < json.length() && JsonScanner.isSpace(json.charAt(at))) {
            at++;
        }
        return json.startsWith("{", at);
    }

    /** How many names this pointer has. */
    int length() {
        return names.length;
    }

    String name(int n) {
        return names[n];
    }

    /** The position in an array that the n-th name stands for, less than 0 if it stands for none. */
    int index(int n) {
        return indexes[n];
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof JsonPointer pointer && text.equals(pointer.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The pointer as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
