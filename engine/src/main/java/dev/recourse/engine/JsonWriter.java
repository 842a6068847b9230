package dev.recourse.engine;

import java.util.List;
import java.util.Map;

/**
 * Writes JSON (RFC 8259) without white space. Control characters, halves of surrogate pairs, and the line ends that
 * JavaScript does not allow in strings are escaped, so that the text can be encoded, logged and embedded.
 */
final class JsonWriter {

    private static final String HEX = "0123456789abcdef";
    private static final char LINE_SEPARATOR = 0x2028;
    private static final char PARAGRAPH_SEPARATOR = 0x2029;
    private static final char DELETE = 0x7F;
    private static final char LAST_CONTROL = 0x9F;

    private final StringBuilder text = new StringBuilder();

    private JsonWriter() {}

    /**
     * The text of an object.
     *
     * @param members texts, booleans, {@link JsonNumber}s, and lists and maps of such values
     */
    static String write(Map<String, ?> members) {
        JsonWriter writer = new JsonWriter();
        writer.value(members);
        return writer.text.toString();
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> members) {
            char before = '{';
            for (Map.Entry<?, ?> member : members.entrySet()) {
                text.append(before);
                string(String.valueOf(member.getKey()));
                text.append(':');
                value(member.getValue());
                before = ',';
            }
            text.append(members.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> items) {
            char before = '[';
            for (Object item : items) {
                text.append(before);
                value(item);
                before = ',';
            }
            text.append(items.isEmpty() ? "[]" : "]");
        } else if (value instanceof JsonNumber number) {
            text.append(number.text());
        } else if (value instanceof Boolean truth) {
            text.append(truth.booleanValue());
        } else {
            string(String.valueOf(value));
        }
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                text.append(c).append(value.charAt(++i));
            } else if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c == '\n') {
                text.append("\\n");
            } else if (isEscaped(c)) {
                text.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    text.append(HEX.charAt((c >> shift) & 0xF));
                }
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    private static boolean isEscaped(char c) {
        return c < ' '
                || (c >= DELETE && c <= LAST_CONTROL)
                || c == LINE_SEPARATOR
                || c == PARAGRAPH_SEPARATOR
                || Character.isSurrogate(c);
    }
}
