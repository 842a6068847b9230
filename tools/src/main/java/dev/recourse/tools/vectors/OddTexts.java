package dev.recourse.tools.vectors;

import java.util.List;

/** Texts that a network can carry and a program can get wrong. */
final class OddTexts {

    private static final String EMOJI = "\uD83E\uDD8A";
    private static final int LONGER_THAN_A_REASON = 5_000;
    private static final int LONGER_THAN_A_CODE = 300;

    /** Texts of any kind. Each is short, except those of {@link #longText}. */
    private static final List<String> TEXTS = List.of(
            "busy",
            "x",
            " ",
            "\u00E9",
            EMOJI,
            "family \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "nul \u0000 within",
            "\uD800",
            "\uDC00\uD800",
            "half \uD83E",
            "\u202Eright to left",
            "\u2066isolated\u2069 \u200F",
            "\u05E9\u05DC\u05D5\u05DD",
            "e\u0301 and \uFB01",
            "\"quoted\" and 'quoted' and \\ and /",
            "first\r\nsecond\nthird\u2028fourth\u2029",
            "\tindented\u000B\f",
            "\u0007\u001B[31mred\u001B[0m",
            "\u007F\u0085\u009F",
            "\uFEFFmarked",
            "<script>alert(1)</script>",
            "${delay} $${limit} {0} %s %n",
            "null",
            "[]",
            "{}",
            "{\"code\":",
            "~0~1~2|,");

    /** Codes that no catalog lists, but that look like some that it may. */
    static final List<String> CODES = List.of(
            "",
            "x",
            " 4006",
            "4006.0",
            "04006",
            "\u0664\u0660\u0660\u0666",
            "not listed, with / and |",
            EMOJI,
            "\uD800",
            "4\u0000",
            "__proto__",
            "constructor",
            "9".repeat(LONGER_THAN_A_CODE));

    /** Names of sessions, which must not be taken for anything else. */
    static final List<String> NAMES = List.of("", "__proto__", "constructor", EMOJI, "\uD800", "a\"b\\c\n");

    private OddTexts() {}

    static String any(Draw draw) {
        return draw.oneIn(40) ? longText(draw) : draw.oneIn(10) ? mixture(draw) : draw.pick(TEXTS);
    }

    /** A text that is cut where it is kept, with a pair of surrogates at the cut or near it. */
    private static String longText(Draw draw) {
        return "z".repeat(draw.below(2)) + draw.pick("z", EMOJI, "\u00E9").repeat(LONGER_THAN_A_REASON / 2);
    }

    private static String mixture(Draw draw) {
        StringBuilder text = new StringBuilder();
        for (int length = draw.below(40); length > 0; length--) {
            text.append((char) draw.below(draw.oneIn(4) ? 0x10000 : 0x80));
        }
        return text.toString();
    }
}
