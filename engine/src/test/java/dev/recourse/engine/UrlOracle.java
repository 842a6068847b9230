package dev.recourse.engine;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What {@link URI} says about a text, for comparison with {@link UrlScanner}. */
final class UrlOracle {

    private static final int MAX_PORT = 65_535;
    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");

    private UrlOracle() {}

    static Optional<RedirectFlaw> flaw(String text) {
        if (text.isEmpty()) {
            return Optional.of(RedirectFlaw.MISSING);
        }
        if (text.length() > RedirectUrl.MAX_LENGTH) {
            return Optional.of(RedirectFlaw.MALFORMED);
        }
        if (!text.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            boolean isForeign = text.chars().anyMatch(c -> c >= 0x7F);
            return Optional.of(isForeign ? RedirectFlaw.NOT_ASCII : RedirectFlaw.MALFORMED);
        }
        try {
            return flaw(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.of(RedirectFlaw.MALFORMED);
        } catch (NumberFormatException e) {
            // JDK 17 throws this for an IPv6 address that ends in an IPv4 address with a part beyond an int. The
            // contract: what fails a check is a give-up that says which, never an exception. JDK 25 reports the syntax.
            return Optional.of(RedirectFlaw.MALFORMED);
        }
    }

    private static Optional<RedirectFlaw> flaw(URI uri) {
        if (uri.getRawUserInfo() != null
                || (uri.getRawAuthority() != null && uri.getRawAuthority().contains("@"))) {
            return Optional.of(RedirectFlaw.USER_INFO);
        }
        if (uri.getScheme() == null || uri.getHost() == null) {
            return Optional.of(RedirectFlaw.NOT_ABSOLUTE);
        }
        if (uri.getRawFragment() != null) {
            return Optional.of(RedirectFlaw.FRAGMENT);
        }
        return uri.getPort() == 0 || uri.getPort() > MAX_PORT ? Optional.of(RedirectFlaw.PORT) : Optional.empty();
    }

    /** The form in which URLs are compared, from the parts that {@link URI} finds. */
    static String normalised(URI uri) {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        int standard = switch (scheme) {
            case "wss", "https" -> 443;
            case "ws", "http" -> 80;
            default -> -1;
        };
        String port = uri.getPort() == standard || uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port + loudEscapes(path + query);
    }

    private static String loudEscapes(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> escape.group().toUpperCase(Locale.ROOT));
    }
}
