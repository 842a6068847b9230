package dev.recourse.httpclient5;

import dev.recourse.client.call.CallAttempt;
import dev.recourse.client.call.CallRoute;
import java.util.Optional;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.auth.AuthExchange;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.impl.routing.DefaultProxyRoutePlanner;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.routing.HttpRoutePlanner;
import org.apache.hc.client5.http.utils.URIUtils;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;

/** Where the attempts of one call go, and over which connections. */
final class Places {

    private final HttpClientContext context;
    private final HttpRoutePlanner planner;
    private CallRoute route;
    private HttpRoute connections;
    private boolean moved;

    Places(ExecChain.Scope scope, CallRoute route, Optional<HttpRoutePlanner> planner) {
        this.context = scope.clientContext;
        this.connections = scope.route;
        this.route = route;
        this.planner = planner.orElseGet(() -> usual(scope.route));
    }

    private static HttpRoutePlanner usual(HttpRoute route) {
        HttpHost proxy = route.getProxyHost();
        return proxy == null ? new DefaultRoutePlanner(null) : new DefaultProxyRoutePlanner(proxy);
    }

    CallRoute route() {
        return route;
    }

    HttpRoute connections() {
        return connections;
    }

    /** Whether a redirect was followed. */
    boolean hasMoved() {
        return moved;
    }

    /** Goes to the target of a redirect; returns whether there is such a place. */
    boolean follow(CallAttempt attempt) {
        if (attempt.target().isEmpty()) {
            return true;
        }
        Optional<CallRoute> next = route.follow(attempt);
        if (next.isEmpty()) {
            return false;
        }
        try {
            HttpHost host = URIUtils.extractHost(next.get().address());
            if (host == null) {
                return false;
            }
            connect(planner.determineRoute(host, context));
        } catch (HttpException e) {
            return false;
        }
        route = next.get();
        moved = true;
        return true;
    }

    /** Authentication at a host is over when another one follows, as when HttpClient follows a redirect. */
    private void connect(HttpRoute next) {
        if (next.equals(connections)) {
            return;
        }
        context.getAuthExchange(connections.getTargetHost()).reset();
        if (connections.getProxyHost() != null) {
            AuthExchange atProxy = context.getAuthExchange(connections.getProxyHost());
            if (atProxy.isConnectionBased()) {
                atProxy.reset();
            }
        }
        connections = next;
    }
}
