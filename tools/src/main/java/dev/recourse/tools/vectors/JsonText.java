package dev.recourse.tools.vectors;

import java.util.List;
import java.util.Map;

/**
 * JSON exactly as {@code JSON.stringify} of ECMAScript writes it, so that implementations can compare texts: no white
 * space, members in their order, numbers in their shortest form, and escapes only for quotes, backslashes, control
 * characters and halves of surrogate pairs.
 */
final class JsonText {

    /** JSON that is copied as it is. */
    record Raw(String json) {}

    private static final String HEX = "0123456789abcdef";
    private static final String SHORT = "btn.fr";

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    /**
     * The text of a value.
     *
     * @param value a text, a {@code Long}, {@code Integer}, {@code Double} or boolean, {@link Raw} JSON, or a list or
     *     map of such values
     */
    static String of(Object value) {
        JsonText json = new JsonText();
        json.write(value);
        return json.text.toString();
    }

    private void write(Object value) {
        if (value instanceof Map<?, ?> members) {
            char before = '{';
            for (Map.Entry<?, ?> member : members.entrySet()) {
                text.append(before);
                quote(String.valueOf(member.getKey()));
                text.append(':');
                write(member.getValue());
                before = ',';
            }
            text.append(members.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> items) {
            char before = '[';
            for (Object item : items) {
                text.append(before);
                write(item);
                before = ',';
            }
            text.append(items.isEmpty() ? "[]" : "]");
        } else if (value instanceof Double number) {
            text.append(EcmaNumber.text(number));
        } else if (value instanceof Raw raw) {
            text.append(raw.json());
        } else if (value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else {
            quote(String.valueOf(value));
        }
    }

    private void quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean isPair = Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1));
            if (isPair) {
                text.append(c).append(value.charAt(++i));
            } else if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c >= '\b' && c <= '\r' && c != 0x0B) {
                text.append('\\').append(SHORT.charAt(c - '\b'));
            } else if (c < ' ' || Character.isSurrogate(c)) {
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
}
