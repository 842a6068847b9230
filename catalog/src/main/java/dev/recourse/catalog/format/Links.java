package dev.recourse.catalog.format;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Fills {@code ${code}} and {@code ${key}} in the link to a help page. */
public final class Links {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Links() {}

    /** The link for this code and key. */
    public static String of(String template, String code, String key) {
        return template.replace("${key}", key).replace("${code}", segment(code));
    }

    /** The text as one segment of a path: everything but unreserved characters is escaped (RFC 3986, section 2.3). */
    private static String segment(String text) {
        StringBuilder segment = new StringBuilder();
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            if (isUnreserved((char) unit)) {
                segment.append((char) unit);
            } else {
                segment.append('%').append(HEX.toHexDigits(unit));
            }
        }
        return segment.toString();
    }

    private static boolean isUnreserved(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "-._~".indexOf(c) >= 0;
    }
}
