// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

/** Text of the peer's in a sentence for people. */
final class EverythingDisplay {

    private static final int MAX_LENGTH = 64;

    private EverythingDisplay() {}

    /** The text on one line, cut where it is long, without characters that are invisible or turn others around. */
    static String text(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = Character.isWhitespace(text.codePointAt(i)) ? ' ' : text.codePointAt(i);
            if (shown.length() + Character.charCount(c) > MAX_LENGTH && isVisible(c)) {
                return shown.substring(0, shown.offsetByCodePoints(shown.length(), -1)) + "\u2026";
            }
            if (isVisible(c)) {
                shown.appendCodePoint(c);
            }
        }
        return shown.toString();
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
