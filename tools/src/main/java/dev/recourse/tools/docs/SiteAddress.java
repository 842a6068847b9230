package dev.recourse.tools.docs;

import java.util.Optional;
import java.util.regex.Pattern;

/** The address at which a site is published. */
public final class SiteAddress {

    /** An address, for messages. */
    public static final String EXAMPLE = "https://example.com/errors/";

    private static final Pattern URL = Pattern.compile("https?://[^\\s\"'<>?#]+");

    private SiteAddress() {}

    /** The address with a slash at its end; empty if the text is not one. */
    public static Optional<String> of(String text) {
        return Optional.of(text)
                .filter(url -> URL.matcher(url).matches())
                .map(url -> url.endsWith("/") ? url : url + "/");
    }
}
