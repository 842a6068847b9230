package dev.recourse.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The header {@code Accept-Language} (RFC 9110, section 12.5.4). */
public final class AcceptLanguage {

    private static final int MOST = 4_096;
    private static final int MOST_IN_SUBTAG = 8;
    private static final int MOST_DECIMALS = 3;
    private static final int WHOLE = 1_000;

    private AcceptLanguage() {}

    /**
     * The languages that the header accepts, the best first. What is not well-formed is left out, and so is what has
     * the weight 0, and {@code *}, since people who accept any language get the first one anyway. The header is read up
     * to 4,096 characters. Never throws.
     */
    public static List<Locale> of(String header) {
        List<Weighted> accepted = new ArrayList<>();
        int start = 0;
        while (start < header.length()) {
            int comma = header.indexOf(',', start);
            int end = comma < 0 ? header.length() : comma;
            if (end > MOST) {
                break;
            }
            add(header.substring(start, end), accepted);
            start = end + 1;
        }
        accepted.sort(Comparator.comparingInt(Weighted::weight).reversed());
        List<Locale> locales = new ArrayList<>();
        for (Weighted language : accepted) {
            locales.add(language.locale);
        }
        return List.copyOf(locales);
    }

    private static void add(String element, List<Weighted> accepted) {
        int semicolon = element.indexOf(';');
        String tag = trimmed(semicolon < 0 ? element : element.substring(0, semicolon));
        int weight = semicolon < 0 ? WHOLE : weight(trimmed(element.substring(semicolon + 1)));
        if (weight > 0 && isTag(tag)) {
            accepted.add(new Weighted(Locale.forLanguageTag(tag), weight));
        }
    }

    /** The weight in thousandths; 0 if it is not well-formed. */
    private static int weight(String text) {
        if ((!text.startsWith("q=") && !text.startsWith("Q=")) || text.length() < 3) {
            return 0;
        }
        char first = text.charAt(2);
        int decimals = text.length() - 4;
        if ((first != '0' && first != '1') || decimals > MOST_DECIMALS || (decimals >= 0 && text.charAt(3) != '.')) {
            return 0;
        }
        if (DecimalText.digitsEnd(text, 4, text.length()) < text.length()) {
            return 0;
        }
        int weight = first - '0';
        for (int i = 0; i < MOST_DECIMALS; i++) {
            weight = weight * 10 + (i < decimals ? text.charAt(4 + i) - '0' : 0);
        }
        return weight > WHOLE ? 0 : weight;
    }

    /** Whether it is subtags of one to eight letters or digits, the first one of two letters at least and no digits. */
    private static boolean isTag(String text) {
        int length = 0;
        boolean isFirst = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (c == '-' && length > 0) {
                if (isFirst && length == 1) {
                    return false;
                }
                isFirst = false;
                length = 0;
            } else if (isLetter || (!isFirst && c >= '0' && c <= '9')) {
                length++;
            } else {
                return false;
            }
            if (length > MOST_IN_SUBTAG) {
                return false;
            }
        }
        return length > (isFirst ? 1 : 0);
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private record Weighted(Locale locale, int weight) {}
}
