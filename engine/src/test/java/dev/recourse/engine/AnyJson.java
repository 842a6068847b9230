package dev.recourse.engine;

import java.util.List;
import java.util.random.RandomGenerator;

/** JSON texts at random, most of them damaged, and pointers into them. */
final class AnyJson {

    /** Names that texts and pointers share, so that pointers often lead somewhere; each as JSON and as a pointer. */
    private static final List<List<String>> NAMES = List.of(
            List.of("\"a\"", "/a"),
            List.of("\"code\"", "/code"),
            List.of("\"\"", "/"),
            List.of("\"0\"", "/0"),
            List.of("\"1\"", "/1"),
            List.of("\"01\"", "/01"),
            List.of("\"\\u0063ode\"", "/code"),
            List.of("\"a\\/~\"", "/a~1~0"),
            List.of("\"\uD83D\"", "/\uD83D"),
            List.of("\"\u00e9\\\"\"", "/\u00e9\""),
            List.of("\"co\"", "/codes"),
            List.of("\"-\"", "/-"));

    private static final List<String> SCALARS = List.of(
            "null",
            "true",
            "false",
            "0",
            "-0",
            "17",
            "2.50",
            "-1e3",
            "0.1E+20",
            "1e-99999999999",
            "\"\"",
            "\"out-of-stock\"",
            "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
            "\"\\u00e9\\uD83D\\uDE00\"",
            "\"\\uDE00\uD83D\"",
            "\"\u20ac \u007f\u2028\"");

    private static final List<String> SPACES = List.of("", "", "", "", " ", "\t\r\n");
    /** Without a character whose low byte is a hexadecimal digit, which Jackson takes for that digit in an escape. */
    private static final String DAMAGE = "{}[]\"\":,,\\/u01e.+-tfn \n\t\0\u001f\u00a0\u0660\uFEFF\uD83D#'";

    private static final int MAX_DEPTH = 4;
    private static final int MAX_SIZE = 4;

    private final RandomGenerator random;

    AnyJson(RandomGenerator random) {
        this.random = random;
    }

    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = random.nextInt(MAX_DEPTH); i > 0; i--) {
            pointer.append(one(NAMES).get(1));
        }
        return pointer.toString();
    }

    /**
     * A text that is valid in about half of all cases. A surrogate stays a part of a value, because Jackson refuses
     * half a pair that is escaped in a name.
     */
    String text() {
        StringBuilder text = new StringBuilder();
        write(text, 0);
        if (random.nextBoolean() && text.indexOf("\\uD") < 0) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                damage(text);
            }
        }
        return text.toString();
    }

    private void write(StringBuilder text, int depth) {
        text.append(one(SPACES));
        int kind = depth == MAX_DEPTH ? 0 : random.nextInt(3);
        switch (kind) {
            case 0 -> text.append(one(SCALARS));
            case 1 -> writeAll(text, depth, "{", "}");
            default -> writeAll(text, depth, "[", "]");
        }
        text.append(one(SPACES));
    }

    private void writeAll(StringBuilder text, int depth, String open, String close) {
        text.append(open);
        int size = random.nextInt(MAX_SIZE);
        for (int i = 0; i < size; i++) {
            text.append(i == 0 ? "" : ",").append(one(SPACES));
            if (open.equals("{")) {
                text.append(one(NAMES).get(0)).append(one(SPACES)).append(':');
            }
            write(text, depth + 1);
        }
        text.append(size == 0 ? one(SPACES) : "").append(close);
    }

    private void damage(StringBuilder text) {
        int start = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), start + random.nextInt(3));
        switch (random.nextInt(4)) {
            case 0 -> text.delete(start, end);
            case 1 -> text.insert(start, DAMAGE.charAt(random.nextInt(DAMAGE.length())));
            case 2 -> text.insert(random.nextInt(text.length() + 1), text.substring(start));
            default -> text.setLength(start);
        }
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
