package dev.recourse.engine;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a redirect may lead. The target comes from the network and will be sent a token, so everything that is not
 * allowed is refused.
 *
 * @param schemes the schemes allowed, in lower case, such as {@code wss}
 * @param hosts the hosts allowed: {@code api.example.com}, or {@code *.example.com} for one or more labels below it
 * @param loopback whether {@code ws} and {@code http} to this machine are allowed as well; for tests
 */
public record RedirectRules(List<String> schemes, List<String> hosts, boolean loopback) {

    /** Allows no redirect at all. */
    public static final RedirectRules NONE = new RedirectRules(List.of(), List.of(), false);

    public RedirectRules {
        schemes = schemes.stream().map(s -> s.toLowerCase(Locale.ROOT)).toList();
        hosts = hosts.stream().map(h -> h.toLowerCase(Locale.ROOT)).toList();
    }

    /** Rules that allow these schemes and hosts, and no others. */
    public static RedirectRules of(List<String> schemes, List<String> hosts) {
        return new RedirectRules(schemes, hosts, false);
    }

    /** A copy that also allows unencrypted connections to this machine. For tests only. */
    public RedirectRules withLoopback() {
        return new RedirectRules(schemes, hosts, true);
    }

    /** The first check that the target fails, or empty if it may be followed. */
    public Optional<RedirectFlaw> check(RedirectUrl url) {
        if (url.uri().isEmpty()) {
            return url.flaw();
        }
        URI uri = url.uri().get();
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        if (loopback && isLoopback(host) && (scheme.equals("ws") || scheme.equals("http"))) {
            return Optional.empty();
        }
        if (!schemes.contains(scheme)) {
            return Optional.of(RedirectFlaw.SCHEME);
        }
        return hosts.stream().anyMatch(pattern -> allows(pattern, host))
                ? Optional.empty()
                : Optional.of(RedirectFlaw.HOST);
    }

    private static boolean allows(String pattern, String host) {
        if (!pattern.startsWith("*.")) {
            return pattern.equals(host);
        }
        String suffix = pattern.substring(1);
        return host.length() > suffix.length() && host.endsWith(suffix);
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    }
}
