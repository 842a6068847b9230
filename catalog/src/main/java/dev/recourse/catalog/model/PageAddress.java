package dev.recourse.catalog.model;

import dev.recourse.catalog.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The addresses of reference pages, relative to the root of a site. An address consists of one or two segments, each a
 * file name on every system: up to {@value #MAX_SEGMENT} characters of {@code a-z}, {@code 0-9}, {@code .}, {@code _}
 * and {@code -}, with a dot only between two digits. It depends on nothing but what it is the address of, so that links
 * stay valid when the catalog grows.
 *
 * <p>The first hyphen of {@code 4006-rate-limit} ends the code, because a code is written without hyphens. So the page
 * of an error never has the address of a code. The root of a site may have a code and a domain of the same address.
 */
public final class PageAddress {

    /** The most characters of a segment. */
    static final int MAX_SEGMENT = 161;

    private static final int MAX_CODE = 60;
    private static final int MAX_NAME = 100;
    private static final int DIGEST = 16;

    /** Names that a catalog can have for its domains and constants, as they are in an address. */
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    /** What no file can be named on Windows, whatever follows after a dot. */
    private static final Set<String> RESERVED = Set.of(
            "aux", "con", "nul", "prn", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private PageAddress() {}

    /** The address of a domain's page, such as {@code close}. */
    public static String ofDomain(String domain) {
        return usable(isShort(domain) && NAME.matcher(domain).matches() ? domain : cut(domain));
    }

    /**
     * The address of an error's page, such as {@code close/4006-rate-limit}. The keys of a domain are unique, and so
     * are these addresses.
     *
     * @param key the error's key, or a former one, whose page leads to it
     */
    public static String ofError(String domain, String code, String key) {
        return ofDomain(domain) + "/" + ofCode(code) + "-" + ofKey(key);
    }

    /** The address of a code in a domain, such as {@code close/4006}, which several errors may share. */
    public static String ofCode(String domain, String code) {
        return ofDomain(domain) + "/" + ofCode(code);
    }

    /**
     * The address of a code in whatever domain, such as {@code 4006}. It is the code in lower case with {@code _} for
     * what an address cannot hold, so that different codes may share it; {@code _} for an empty code.
     */
    public static String ofCode(String code) {
        String slug = usable(slug(code));
        int end = Math.min(slug.length(), MAX_CODE);
        return slug.substring(0, slug.charAt(end - 1) == '.' ? end - 1 : end);
    }

    private static String ofKey(String key) {
        return isShort(key) && CONSTANT.matcher(key).matches()
                ? key.toLowerCase(Locale.ROOT).replace('_', '-')
                : cut(key);
    }

    private static boolean isShort(String text) {
        return text.length() <= MAX_NAME;
    }

    /** The start and the digest of a text that is not a name, or too long. No name contains an underscore. */
    private static String cut(String text) {
        String slug = slug(text);
        return slug.substring(0, Math.min(slug.length(), MAX_NAME - DIGEST - 1)).replace('.', '_')
                + "_"
                + Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, DIGEST);
    }

    /** The text in lower case, with one underscore for each run of other characters. */
    private static String slug(String text) {
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDigit(c) || (c >= 'a' && c <= 'z')) {
                slug.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                slug.append((char) (c - 'A' + 'a'));
            } else if (c == '.' && isDigit(text, i - 1) && isDigit(text, i + 1)) {
                slug.append(c);
            } else if (slug.isEmpty() || slug.charAt(slug.length() - 1) != '_') {
                slug.append('_');
            }
        }
        return slug.isEmpty() ? "_" : slug.toString();
    }

    private static boolean isDigit(String text, int index) {
        return index >= 0 && index < text.length() && isDigit(text.charAt(index));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The segment with an underscore after the name of a device. */
    private static String usable(String segment) {
        int dot = segment.indexOf('.');
        String name = dot < 0 ? segment : segment.substring(0, dot);
        return RESERVED.contains(name) ? name + "_" + segment.substring(name.length()) : segment;
    }
}
