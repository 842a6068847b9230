package dev.recourse.engine;

import java.nio.charset.StandardCharsets;

/** Bounds for text from the network. */
final class Texts {

    private Texts() {}

    /** The text, or its beginning if it is longer than {@code max} characters; never half a surrogate pair. */
    static String bounded(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max;
        return text.substring(0, end);
    }

    /** The number of bytes that the text takes in UTF-8. */
    static int utf8Length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
