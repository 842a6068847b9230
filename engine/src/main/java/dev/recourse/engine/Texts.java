package dev.recourse.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What is done to text from the network. */
final class Texts {

    /** The first character that takes two bytes in UTF-8, and the first that takes three. */
    private static final char TWO_BYTES = 0x80;

    private static final char THREE_BYTES = 0x800;
    private static final int CASE = 'a' - 'A';

    private Texts() {}

    /** The text, or its beginning if it is longer than {@code max} characters; never half a surrogate pair. */
    static String bounded(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max;
        return text.substring(0, end);
    }

    /** The number of bytes that the text takes in UTF-8, where half a surrogate pair is written as a question mark. */
    static int utf8Length(String text) {
        int bytes = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < TWO_BYTES) {
                continue;
            }
            boolean isPair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
            if (isPair) {
                i++;
            }
            bytes += c < THREE_BYTES ? 1 : isPair || !Character.isSurrogate(c) ? 2 : 0;
        }
        return bytes;
    }

    /** Whether the text has no half of a surrogate pair, so that it can be written in UTF-8. */
    static boolean isUnicode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether every HTTP header can carry this text unchanged: visible ASCII, with spaces between. */
    static boolean isHeaderValue(String text) {
        boolean isTrimmed = !text.startsWith(" ") && !text.endsWith(" ");
        return isTrimmed && text.chars().allMatch(c -> c >= ' ' && c <= '~');
    }

    /** The parts of a text between separators: one more than there are separators. */
    static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at));
            from = at + separator.length();
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** The position of a text in a list; -1 if it is not there. */
    static int position(String wanted, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    /** A few texts in the order of their characters. */
    static List<String> sorted(Collection<String> texts) {
        List<String> sorted = new ArrayList<>();
        for (String text : texts) {
            int at = 0;
            while (at < sorted.size() && sorted.get(at).compareTo(text) <= 0) {
                at++;
            }
            sorted.add(at, text);
        }
        return sorted;
    }

    /** Whether two parts of texts are the same, whatever the case of letters in ASCII. */
    static boolean areSame(String text, int start, String other, int otherStart, int length) {
        for (int i = 0; i < length; i++) {
            char c = text.charAt(start + i);
            char d = other.charAt(otherStart + i);
            if (c != d && lower(c) != lower(d)) {
                return false;
            }
        }
        return true;
    }

    /** The text without spaces at its ends, as {@link String#strip()}. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && ShownText.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && ShownText.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The text with letters of ASCII in lower case. */
    static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            lower.append(lower(text.charAt(i)));
        }
        return lower.toString();
    }

    /** The texts with letters of ASCII in lower case. */
    static List<String> lower(List<String> texts) {
        List<String> lower = new ArrayList<>();
        for (String text : texts) {
            lower.add(lower(text));
        }
        return List.copyOf(lower);
    }

    /** The text with letters of ASCII in upper case. */
    static String upper(String text) {
        StringBuilder upper = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            upper.append(upper(text.charAt(i)));
        }
        return upper.toString();
    }

    /** The character, in lower case if it is a letter in ASCII. */
    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + CASE) : c;
    }

    /** The character, in upper case if it is a letter in ASCII. */
    static char upper(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c - CASE) : c;
    }
}
