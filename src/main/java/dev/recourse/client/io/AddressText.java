package dev.recourse.client.io;

import dev.recourse.engine.ShownText;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An address as a text for people: without its user info, query and fragment, which may be secrets. */
public final class AddressText {

    private static final int MOST = 200;
    private static final int MAX_PORT = 65_535;

    private AddressText() {}

    /** Scheme, host, port and path. */
    public static String of(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme() + ":";
        if (address.isOpaque()) {
            return shown(scheme + "…");
        }
        String authority = address.getRawAuthority();
        return shown(scheme + (authority == null ? "" : "//" + withoutUser(authority)) + address.getRawPath());
    }

    private static String shown(String text) {
        return ShownText.of(text, MOST);
    }

    private static String withoutUser(String authority) {
        return authority.substring(authority.lastIndexOf('@') + 1);
    }

    /** Scheme, host and port (RFC 6454), in lower case and with the port that the scheme stands for. */
    public static String origin(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        int usual = scheme.equals("https") || scheme.equals("wss") ? 443 : 80;
        int port = address.getPort() >= 0 ? address.getPort() : usual;
        return scheme + "://" + String.valueOf(address.getHost()).toLowerCase(Locale.ROOT) + ":" + port;
    }

    /**
     * Why no client can connect to this address, as a sentence that names it; empty if nothing is wrong with it.
     *
     * @param schemes those that the client knows, in lower case
     */
    public static Optional<String> refusal(URI address, List<String> schemes) {
        return flaw(address, schemes).map(flaw -> of(address) + " cannot be used: " + flaw);
    }

    private static Optional<String> flaw(URI address, List<String> schemes) {
        if (address.getScheme() == null) {
            return Optional.of("it has no scheme");
        }
        if (schemes.stream().noneMatch(address.getScheme()::equalsIgnoreCase)) {
            return Optional.of("its scheme is not " + String.join(" or ", schemes));
        }
        if (address.getRawAuthority() == null) {
            return Optional.of("it has no host");
        }
        if (address.getHost() == null) {
            return Optional.of(
                    withoutUser(address.getRawAuthority()).indexOf('_') >= 0
                            ? "its host has an underscore"
                            : "its host is not valid");
        }
        return address.getPort() == 0 || address.getPort() > MAX_PORT
                ? Optional.of("its port is not between 1 and " + MAX_PORT)
                : Optional.empty();
    }
}
