package dev.recourse.testkit.laws;

import dev.recourse.engine.RedirectRules;
import dev.recourse.engine.RedirectTarget;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares and checks redirect targets as the contract says. */
final class RedirectTargets {

    private static final Pattern ESCAPE = Pattern.compile("%[0-9a-fA-F]{2}");

    private RedirectTargets() {}

    /**
     * The target normalised for comparison: the case of host and percent escapes, a default port and an empty path make
     * no difference.
     */
    static String normalised(RedirectTarget target) {
        return target instanceof RedirectTarget.Url url ? normalised(url.uri()) : endpoint(target.key());
    }

    /** An endpoint, which equals no URL. */
    static String endpoint(String name) {
        return "endpoint " + name;
    }

    /** The URL normalised for comparison. */
    static String normalised(URI uri) {
        String scheme = lower(uri.getScheme());
        boolean standard = uri.getPort() == (scheme.equals("wss") || scheme.equals("https") ? 443 : 80);
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return scheme
                + "://"
                + lower(uri.getHost())
                + (uri.getPort() < 0 || standard ? "" : ":" + uri.getPort())
                + escaped(path)
                + (uri.getRawQuery() == null ? "" : "?" + escaped(uri.getRawQuery()));
    }

    private static String escaped(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> escape.group().toUpperCase(Locale.ROOT));
    }

    /** Whether a URL is on the allow-list, without user info and fragment. */
    static boolean isAllowed(RedirectRules rules, URI uri) {
        String scheme = lower(uri.getScheme());
        String host = lower(uri.getHost());
        boolean isLoopback = host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
        boolean isForTests = rules.loopback() && isLoopback && (scheme.equals("ws") || scheme.equals("http"));
        boolean isListed =
                rules.schemes().contains(scheme) && rules.hosts().stream().anyMatch(pattern -> isWithin(pattern, host));
        return uri.getRawUserInfo() == null && uri.getRawFragment() == null && (isForTests || isListed);
    }

    private static boolean isWithin(String pattern, String host) {
        return pattern.startsWith("*.")
                ? host.endsWith(pattern.substring(1)) && host.length() >= pattern.length()
                : host.equals(pattern);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
