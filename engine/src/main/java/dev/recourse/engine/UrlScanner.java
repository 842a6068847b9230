package dev.recourse.engine;

import org.jspecify.annotations.Nullable;

/**
 * Reads a URL in one pass, with the verdicts of {@link java.net.URI}. A host is an IP address, or has letters, digits,
 * hyphens and dots. Other characters may make an authority, but one without a host.
 */
final class UrlScanner {

    /** Not a position. */
    private static final int NONE = -1;

    private static final int MALFORMED_SCHEME = -2;

    private static final int MAX_PORT = 65_535;
    /** A larger number is not a port at all. */
    private static final long MAX_PORT_NUMBER = Integer.MAX_VALUE;

    private static final int MAX_BYTE = 255;
    private static final int IPV4_PARTS = 4;
    private static final int IPV6_GROUPS = 8;
    private static final int IPV6_DIGITS = 4;

    private static final int LETTER = 1;
    private static final int DIGIT = 1 << 1;
    private static final int HEX = 1 << 2;
    private static final int SCHEME = 1 << 3;
    /** In a part of a host name. */
    private static final int LABEL = 1 << 4;
    /** In user info, and in an authority without a host. */
    private static final int NAME = 1 << 5;

    private static final int PATH = 1 << 6;
    /** In a query, in a fragment, and after a scheme that no slash follows. */
    private static final int QUERY = 1 << 7;

    /** Where an escape, such as {@code %2C}, stands for a character. */
    private static final int ESCAPED = NAME | PATH | QUERY;

    private static final int ASCII = 128;
    private static final int DELETE = 127;
    private static final byte[] CLASSES = new byte[ASCII];

    static {
        add("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", LETTER | SCHEME | LABEL | ESCAPED);
        add("0123456789", DIGIT | HEX | SCHEME | LABEL | ESCAPED);
        add("abcdefABCDEF", HEX);
        add("+-.", SCHEME);
        add("-", LABEL);
        add("-_.!~*'();:@&=+$,", ESCAPED);
        add("/", PATH | QUERY);
        add("?[]", QUERY);
    }

    private static void add(String characters, int classes) {
        for (int i = 0; i < characters.length(); i++) {
            CLASSES[characters.charAt(i)] |= (byte) classes;
        }
    }

    private UrlScanner() {}

    static RedirectUrl scan(String text) {
        int colon = schemeEnd(text);
        if (colon == MALFORMED_SCHEME) {
            return malformed(text);
        }
        int host = colon + 3;
        if (!text.startsWith("//", colon + 1)) {
            return flawed(text, RedirectFlaw.NOT_ABSOLUTE, afterScheme(text, colon));
        }
        int hostEnd = hostEnd(text, host);
        int path = hostEnd == NONE ? NONE : portEnd(text, hostEnd);
        if (path == NONE || !endsAuthority(text, path)) {
            return withoutHost(text, host);
        }
        int query = skip(text, path, PATH);
        RedirectFlaw rest = afterPath(text, query);
        if (colon == NONE || rest != null) {
            return flawed(text, colon == NONE ? RedirectFlaw.NOT_ABSOLUTE : RedirectFlaw.FRAGMENT, rest);
        }
        int port = port(text, hostEnd, path);
        return port == 0 || port > MAX_PORT
                ? new RedirectUrl(RedirectFlaw.PORT)
                : new RedirectUrl(text, colon, hostEnd, port, path);
    }

    /** The position of the colon after the scheme, {@link #NONE} or {@link #MALFORMED_SCHEME}. */
    private static int schemeEnd(String text) {
        int end = skip(text, 0, SCHEME);
        if (is(text, end, ':')) {
            return isOf(text, 0, LETTER) ? end : MALFORMED_SCHEME;
        }
        while (!endsAuthority(text, end) && !is(text, end, ':')) {
            end++;
        }
        return is(text, end, ':') ? MALFORMED_SCHEME : NONE;
    }

    /** What is wrong, if anything is, after the scheme of a text without an authority. */
    private static @Nullable RedirectFlaw afterScheme(String text, int colon) {
        int start = colon + 1;
        if (colon == NONE || is(text, start, '/')) {
            return afterPath(text, skip(text, start, PATH));
        }
        int end = skip(text, start, QUERY);
        return end == start ? RedirectFlaw.MALFORMED : afterQuery(text, end);
    }

    /** The verdict on a text whose authority is not just a host, with or without a port. */
    private static RedirectUrl withoutHost(String text, int start) {
        int end = start;
        int at = NONE;
        while (!endsAuthority(text, end)) {
            at = at == NONE && is(text, end, '@') ? end : at;
            end++;
        }
        int named = skip(text, start, NAME);
        boolean isServer = at != NONE && named > at && isServer(text, at + 1, end);
        if (end == start ? end == text.length() : named < end && !isServer) {
            return malformed(text);
        }
        RedirectFlaw flaw = at == NONE ? RedirectFlaw.NOT_ABSOLUTE : RedirectFlaw.USER_INFO;
        return flawed(text, flaw, afterPath(text, skip(text, end, PATH)));
    }

    private static boolean isServer(String text, int start, int end) {
        int hostEnd = hostEnd(text, start);
        return hostEnd != NONE && portEnd(text, hostEnd) == end;
    }

    private static @Nullable RedirectFlaw afterPath(String text, int end) {
        return afterQuery(text, is(text, end, '?') ? skip(text, end + 1, QUERY) : end);
    }

    private static @Nullable RedirectFlaw afterQuery(String text, int end) {
        if (end == text.length()) {
            return null;
        }
        return is(text, end, '#') && skip(text, end + 1, QUERY) == text.length()
                ? RedirectFlaw.FRAGMENT
                : RedirectFlaw.MALFORMED;
    }

    private static RedirectUrl flawed(String text, RedirectFlaw flaw, @Nullable RedirectFlaw rest) {
        return rest == RedirectFlaw.MALFORMED ? malformed(text) : new RedirectUrl(flaw);
    }

    private static RedirectUrl malformed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= DELETE) {
                return new RedirectUrl(RedirectFlaw.NOT_ASCII);
            }
        }
        return new RedirectUrl(RedirectFlaw.MALFORMED);
    }

    /** The end of the host that starts here, or {@link #NONE} if none does. */
    private static int hostEnd(String text, int start) {
        return is(text, start, '[') ? bracketEnd(text, start) : hostNameEnd(text, start);
    }

    /** The end of the port, or of the host if it has none; {@link #NONE} if the number is not a port. */
    private static int portEnd(String text, int hostEnd) {
        if (!is(text, hostEnd, ':')) {
            return hostEnd;
        }
        int end = skip(text, hostEnd + 1, DIGIT);
        return number(text, hostEnd + 1, end, MAX_PORT_NUMBER) > MAX_PORT_NUMBER ? NONE : end;
    }

    /** The port, or {@link RedirectUrl#NO_PORT} where there is none after the colon, or no colon. */
    private static int port(String text, int hostEnd, int end) {
        return end - hostEnd < 2 ? RedirectUrl.NO_PORT : (int) number(text, hostEnd + 1, end, MAX_PORT_NUMBER);
    }

    /** The number that these digits write, or any number above the maximum if it is larger. */
    private static long number(String text, int start, int end, long max) {
        long number = 0;
        for (int i = start; i < end && number <= max; i++) {
            number = number * 10 + (text.charAt(i) - '0');
        }
        return number;
    }

    /**
     * The end of a host name: labels with dots between them and perhaps after them, the last of several not numeric.
     */
    private static int hostNameEnd(String text, int start) {
        int label = start;
        int end = labelEnd(text, label);
        while (end != NONE && is(text, end, '.') && isOf(text, end + 1, LABEL)) {
            label = end + 1;
            end = labelEnd(text, label);
        }
        if (end == NONE) {
            return NONE;
        }
        int whole = is(text, end, '.') ? end + 1 : end;
        return label == start || isOf(text, label, LETTER) || isIpv4(text, start, whole) ? whole : NONE;
    }

    private static int labelEnd(String text, int start) {
        int end = skip(text, start, LABEL);
        return end > start && text.charAt(start) != '-' && text.charAt(end - 1) != '-' ? end : NONE;
    }

    /** The end of an IPv6 address in brackets, perhaps with a zone; {@link #NONE} if it is not one. */
    private static int bracketEnd(String text, int start) {
        int end = start + 1;
        while (isOf(text, end, HEX) || is(text, end, ':') || is(text, end, '.')) {
            end++;
        }
        if (!isIpv6(text, start + 1, end)) {
            return NONE;
        }
        if (is(text, end, '%')) {
            end = zoneEnd(text, end + 1);
        }
        return end != NONE && is(text, end, ']') ? end + 1 : NONE;
    }

    private static int zoneEnd(String text, int start) {
        int end = start;
        while (isOf(text, end, LETTER | DIGIT) || is(text, end, '_') || is(text, end, '.')) {
            end++;
        }
        return end == start ? NONE : end;
    }

    /** Eight groups, or fewer with one gap; the last two may be written as an IPv4 address. */
    private static boolean isIpv6(String text, int start, int end) {
        int gap = text.indexOf("::", start);
        if (gap < 0 || gap >= end) {
            return groups(text, start, end, true) == IPV6_GROUPS;
        }
        int before = gap == start ? 0 : groups(text, start, gap, false);
        int after = gap + 2 == end ? 0 : groups(text, gap + 2, end, true);
        return before != NONE && after != NONE && before + after < IPV6_GROUPS;
    }

    /** The number of groups of hexadecimal digits, or {@link #NONE} if something else is there. */
    private static int groups(String text, int start, int end, boolean mayEndInIpv4) {
        int count = 0;
        int i = start;
        while (true) {
            int next = skip(text, i, HEX);
            if (is(text, next, '.')) {
                return mayEndInIpv4 && isIpv4(text, i, end) ? count + 2 : NONE;
            }
            if (next == i || next > i + IPV6_DIGITS) {
                return NONE;
            }
            count++;
            if (next == end) {
                return count;
            }
            i = next + 1;
        }
    }

    /** Four numbers up to 255, with dots between them. */
    private static boolean isIpv4(String text, int start, int end) {
        int i = start;
        for (int part = 1; part < IPV4_PARTS; part++) {
            int next = byteEnd(text, i);
            if (next == NONE || !is(text, next, '.')) {
                return false;
            }
            i = next + 1;
        }
        return byteEnd(text, i) == end;
    }

    private static int byteEnd(String text, int start) {
        int end = skip(text, start, DIGIT);
        return end > start && number(text, start, end, MAX_BYTE) <= MAX_BYTE ? end : NONE;
    }

    /** The first position from here whose character is not of this class. An escape is passed as one character. */
    private static int skip(String text, int start, int classes) {
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c < ASCII && (CLASSES[c] & classes) != 0) {
                i++;
            } else if (c == '%' && (classes & ESCAPED) != 0 && isOf(text, i + 1, HEX) && isOf(text, i + 2, HEX)) {
                i += 3;
            } else {
                return i;
            }
        }
        return i;
    }

    private static boolean isOf(String text, int index, int classes) {
        return index < text.length() && text.charAt(index) < ASCII && (CLASSES[text.charAt(index)] & classes) != 0;
    }

    private static boolean is(String text, int index, char c) {
        return index < text.length() && text.charAt(index) == c;
    }

    private static boolean endsAuthority(String text, int index) {
        return index >= text.length() || is(text, index, '/') || is(text, index, '?') || is(text, index, '#');
    }
}
