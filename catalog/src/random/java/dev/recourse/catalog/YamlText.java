package dev.recourse.catalog;

import dev.recourse.engine.ShownText;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Builds YAML from top to bottom. Mappings and lists without entries are left out. */
final class YamlText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_./%-]*( [A-Za-z0-9_./%-]+)*\\.?");

    private final StringBuilder text = new StringBuilder();
    private int depth;
    private boolean atItem;

    YamlText put(String key, String value) {
        indent().append(scalar(key)).append(": ").append(scalar(value)).append('\n');
        return this;
    }

    YamlText list(String key, List<String> values) {
        if (!values.isEmpty()) {
            String items =
                    String.join(", ", values.stream().map(YamlText::scalar).toList());
            indent().append(scalar(key)).append(": [").append(items).append("]\n");
        }
        return this;
    }

    /** A mapping that may be empty. */
    YamlText row(String key, Runnable entries) {
        int before = text.length();
        in(key, entries);
        if (text.length() == before) {
            indent().append(scalar(key)).append(":\n");
        }
        return this;
    }

    /** A mapping. */
    YamlText in(String key, Runnable entries) {
        int before = text.length();
        boolean item = atItem;
        indent().append(scalar(key)).append(":\n");
        int inside = text.length();
        depth++;
        entries.run();
        depth--;
        if (text.length() == inside) {
            text.setLength(before);
            atItem = item;
        }
        return this;
    }

    /** A list of mappings. */
    <T> YamlText items(String key, List<T> items, Consumer<T> entries) {
        return in(key, () -> items.forEach(item -> item(() -> entries.accept(item))));
    }

    /** One item of a list: a text. */
    YamlText item(String value) {
        text.append("  ".repeat(depth)).append("- ").append(scalar(value)).append('\n');
        return this;
    }

    /** One item of a list: a mapping. */
    YamlText item(Runnable entries) {
        depth++;
        atItem = true;
        entries.run();
        depth--;
        return this;
    }

    private StringBuilder indent() {
        text.append("  ".repeat(atItem ? depth - 1 : depth)).append(atItem ? "- " : "");
        atItem = false;
        return text;
    }

    private static String scalar(String value) {
        if (PLAIN.matcher(value).matches() && !value.equalsIgnoreCase("null")) {
            return value;
        }
        StringBuilder quoted = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            if (!ShownText.isVisible(c)) {
                quoted.append(String.format(Locale.ROOT, "\\U%08x", c));
            } else {
                quoted.append(c == '"' || c == '\\' ? "\\" : "").appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
