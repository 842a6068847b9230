package dev.recourse.engine;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A redirect's target as read from the network: a well-formed URL, or what is wrong with it. {@link RedirectRules}
 * decide whether it may be followed.
 */
public final class RedirectUrl {

    /** The longest text that is read as a URL, in characters. */
    public static final int MAX_LENGTH = 2_048;

    static final RedirectUrl MISSING = new RedirectUrl(null, RedirectFlaw.MISSING);
    static final RedirectUrl CUT = new RedirectUrl(null, RedirectFlaw.CUT);

    private static final int MAX_PORT = 65_535;

    private final @Nullable URI uri;
    private final @Nullable RedirectFlaw flaw;

    private RedirectUrl(@Nullable URI uri, @Nullable RedirectFlaw flaw) {
        this.uri = uri;
        this.flaw = flaw;
    }

    /** Reads a URL from any text. An empty text is a missing URL. */
    public static RedirectUrl read(String text) {
        if (text.isEmpty()) {
            return MISSING;
        }
        if (text.length() > MAX_LENGTH) {
            return flawed(RedirectFlaw.MALFORMED);
        }
        if (!text.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            return flawed(text.chars().anyMatch(c -> c >= 0x7F) ? RedirectFlaw.NOT_ASCII : RedirectFlaw.MALFORMED);
        }
        try {
            URI uri = new URI(text);
            RedirectFlaw flaw = flawIn(uri);
            return flaw == null ? new RedirectUrl(uri, null) : flawed(flaw);
        } catch (URISyntaxException e) {
            return flawed(RedirectFlaw.MALFORMED);
        }
    }

    private static RedirectUrl flawed(RedirectFlaw flaw) {
        return new RedirectUrl(null, flaw);
    }

    private static @Nullable RedirectFlaw flawIn(URI uri) {
        if (uri.getRawUserInfo() != null || authority(uri).contains("@")) {
            return RedirectFlaw.USER_INFO;
        }
        if (uri.getScheme() == null || uri.getHost() == null) {
            return RedirectFlaw.NOT_ABSOLUTE;
        }
        if (uri.getRawFragment() != null) {
            return RedirectFlaw.FRAGMENT;
        }
        if (uri.getPort() == 0 || uri.getPort() > MAX_PORT) {
            return RedirectFlaw.PORT;
        }
        return null;
    }

    private static String authority(URI uri) {
        String authority = uri.getRawAuthority();
        return authority == null ? "" : authority;
    }

    /** The URL, unless it has a {@link #flaw()}. */
    public Optional<URI> uri() {
        return Optional.ofNullable(uri);
    }

    /** What is wrong with the text, if anything is. */
    public Optional<RedirectFlaw> flaw() {
        return Optional.ofNullable(flaw);
    }

    /**
     * The URL as it is compared with those seen before: scheme and host in lower case, without a default port, with a
     * path (RFC 3986, section 6.2).
     */
    static String normalised(URI uri) {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        int port = uri.getPort() == defaultPort(scheme) ? -1 : uri.getPort();
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return scheme
                + "://"
                + uri.getHost().toLowerCase(Locale.ROOT)
                + (port < 0 ? "" : ":" + port)
                + path
                + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private static int defaultPort(String scheme) {
        return switch (scheme) {
            case "wss", "https" -> 443;
            case "ws", "http" -> 80;
            default -> -1;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RedirectUrl that
                && flaw == that.flaw
                && Optional.ofNullable(uri).equals(Optional.ofNullable(that.uri));
    }

    @Override
    public int hashCode() {
        return uri == null ? 0 : uri.hashCode();
    }

    /** The URL without its query, which may hold a secret; or what is wrong with it. */
    @Override
    public String toString() {
        return uri != null ? shown(uri) : flaw == null ? "" : flaw.text();
    }

    static String shown(URI uri) {
        String text = uri.toString();
        int query = text.indexOf('?');
        return query < 0 ? text : text.substring(0, query) + "?…";
    }
}
