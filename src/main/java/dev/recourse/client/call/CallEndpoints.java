package dev.recourse.client.call;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The endpoints of a client whose calls are recovered by their addresses: those below an endpoint's address belong to
 * it, all others are left alone. Immutable.
 */
public final class CallEndpoints {

    /** No endpoints. */
    public static final CallEndpoints NONE = new CallEndpoints(List.of());

    private final List<Endpoint> endpoints;

    private CallEndpoints(List<Endpoint> endpoints) {
        this.endpoints = endpoints;
    }

    /**
     * A copy with one more endpoint.
     *
     * @param name what the policy calls it in redirects
     * @param domain the domain of its answers, which must be an HTTP domain of the policy
     * @param base where it is; calls there, and to paths below its path, belong to it
     * @throws IllegalArgumentException if this is not an {@code http} or {@code https} address
     */
    public CallEndpoints with(String name, String domain, URI base) {
        String scheme = String.valueOf(base.getScheme()).toLowerCase(Locale.ROOT);
        if (base.getRawAuthority() == null || !(scheme.equals("http") || scheme.equals("https"))) {
            throw new IllegalArgumentException(
                    "the endpoint " + name + " needs an http or https address, not one of " + base.getScheme());
        }
        List<Endpoint> more = new ArrayList<>(endpoints);
        more.add(new Endpoint(
                Objects.requireNonNull(name, "name"), Objects.requireNonNull(domain, "domain"), Place.of(base)));
        return new CallEndpoints(List.copyOf(more));
    }

    /**
     * Where a call to this address goes at first; empty if no endpoint has it. Of several, the one with the longest
     * path.
     */
    public Optional<CallRoute> route(URI address) {
        if (address.getScheme() == null || address.getRawAuthority() == null) {
            return Optional.empty();
        }
        Place place = Place.of(address);
        return endpoints.stream()
                .filter(known -> place.isBelow(known.base()))
                .max(Comparator.comparingInt(known -> known.base().path().length()))
                .map(known -> new CallRoute(this, known, address));
    }

    Optional<Endpoint> named(String name) {
        return endpoints.stream().filter(known -> known.name().equals(name)).findFirst();
    }

    /** Where calls of one domain go. */
    record Endpoint(String name, String domain, Place base) {}

    /**
     * An address as servers read it: the host in lower case, without the usual port of the scheme, and no dot segments
     * in the path.
     */
    record Place(String scheme, String host, String path, String query) {

        private static final Pattern HTTP_PORT = Pattern.compile(":(80)?$");
        private static final Pattern HTTPS_PORT = Pattern.compile(":(443)?$");
        private static final Pattern ESCAPED_DOT = Pattern.compile("%2e", Pattern.CASE_INSENSITIVE);

        static Place of(URI address) {
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            String authority = address.getRawAuthority().toLowerCase(Locale.ROOT);
            String host = authority.substring(authority.lastIndexOf('@') + 1);
            String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
            return new Place(
                    scheme,
                    (scheme.equals("https") ? HTTPS_PORT : HTTP_PORT)
                            .matcher(host)
                            .replaceFirst(""),
                    path(address.getRawPath()),
                    query);
        }

        private static String path(String raw) {
            String path = ESCAPED_DOT.matcher(raw).replaceAll(".");
            if (!path.contains("/.")) {
                return raw.isEmpty() ? "/" : raw;
            }
            return URI.create("http://host" + path).normalize().getRawPath();
        }

        boolean isBelow(Place base) {
            boolean isOrigin = scheme.equals(base.scheme) && host.equals(base.host);
            return isOrigin && (path.equals(base.path) || path.startsWith(base.directory()));
        }

        /** The same place below another base. */
        URI moved(Place from, Place to) {
            String rest = path.length() < from.directory().length()
                    ? ""
                    : path.substring(from.directory().length());
            return URI.create(to.scheme + "://" + to.host + (rest.isEmpty() ? to.path : to.directory() + rest) + query);
        }

        private String directory() {
            return path.endsWith("/") ? path : path + "/";
        }
    }
}
