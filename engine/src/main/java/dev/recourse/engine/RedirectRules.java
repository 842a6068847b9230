package dev.recourse.engine;

import java.util.List;
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
        schemes = Texts.lower(schemes);
        hosts = Texts.lower(hosts);
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
        if (url.flaw().isPresent()) {
            return url.flaw();
        }
        if (loopback && isLoopback(url) && (url.hasScheme("ws") || url.hasScheme("http"))) {
            return Optional.empty();
        }
        if (!allowsScheme(url)) {
            return Optional.of(RedirectFlaw.SCHEME);
        }
        return allowsHost(url) ? Optional.empty() : Optional.of(RedirectFlaw.HOST);
    }

    private boolean allowsScheme(RedirectUrl url) {
        for (String scheme : schemes) {
            if (url.hasScheme(scheme)) {
                return true;
            }
        }
        return false;
    }

    private boolean allowsHost(RedirectUrl url) {
        for (String pattern : hosts) {
            if (url.hasHost(pattern)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLoopback(RedirectUrl url) {
        return url.hasHost("localhost") || url.hasHost("127.0.0.1") || url.hasHost("[::1]");
    }
}
