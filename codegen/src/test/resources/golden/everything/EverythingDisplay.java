// Generated from everything.yaml, fingerprint 44f16039f8a325d4. Edit the catalog, not this file.
package com.example.everything;

/** Text of the peer's in a sentence for people. */
final class EverythingDisplay {

    private static final int MAX_LENGTH = 200;

    private EverythingDisplay() {}

    /** The beginning of the text, without characters that are invisible or change the direction of others. */
    static String text(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length() && shown.length() < MAX_LENGTH; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
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
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
