package dev.recourse.tools.translate;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a sentence into text and placeholders. Placeholders within a choice stay text: other languages have another
 * number of forms, and the translator repeats the placeholder by hand.
 */
final class InlineCodes {

    /**
     * A part of a sentence, as written.
     *
     * @param isPlace whether it is a placeholder, such as {@code ${limit}}
     */
    record Part(String text, boolean isPlace) {}

    private InlineCodes() {}

    /** The parts in order. Together they are the sentence, whatever is wrong with it. */
    static List<Part> of(String sentence) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < sentence.length()) {
            int brace = at;
            while (brace < sentence.length() && sentence.charAt(brace) == '$') {
                brace++;
            }
            boolean isPlaceOrChoice = (brace - at) % 2 == 1 && sentence.startsWith("{", brace);
            if (isPlaceOrChoice) {
                int end = end(sentence, brace);
                String text = sentence.substring(brace - 1, end);
                if (isPlace(text)) {
                    add(sentence.substring(start, brace - 1), false, parts);
                    add(text, true, parts);
                    start = end;
                }
                at = end;
            } else {
                at = brace + 1;
            }
        }
        add(sentence.substring(start), false, parts);
        return parts;
    }

    private static void add(String text, boolean isPlace, List<Part> parts) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, isPlace));
        }
    }

    /** The index behind the brace that closes the first one, or the end of the text. */
    private static int end(String sentence, int start) {
        int open = 0;
        for (int i = start; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            open += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (open == 0 && c == '}') {
                return i + 1;
            }
        }
        return sentence.length();
    }

    private static boolean isPlace(String text) {
        return text.endsWith("}") && text.indexOf('{', 2) < 0 && text.indexOf(',') < 0;
    }
}
