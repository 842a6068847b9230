package dev.recourse.httpclient5;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.apache.hc.client5.http.RouteInfo;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.net.URIAuthority;

/** The addresses of requests. */
final class Addresses {

    private Addresses() {}

    /** Where a request goes; by its authority, or else by the route of its client. */
    static Optional<URI> of(HttpRequest request, HttpContext context) {
        URIAuthority authority = request.getAuthority();
        RouteInfo route = HttpClientContext.cast(context).getHttpRoute();
        HttpHost host = authority == null || request.getScheme() == null
                ? Optional.ofNullable(route).map(RouteInfo::getTargetHost).orElse(null)
                : new HttpHost(request.getScheme(), authority.getHostName(), authority.getPort());
        return host == null ? Optional.empty() : of(host, request);
    }

    /** Where a request goes that is sent to this host; empty if it is not a path there. */
    static Optional<URI> of(HttpHost host, HttpRequest request) {
        String path = request.getPath();
        try {
            String origin = new URI(host.getSchemeName(), null, host.getHostName(), host.getPort(), null, null, null)
                    .toString();
            return path != null && path.startsWith("/") ? Optional.of(new URI(origin + path)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
