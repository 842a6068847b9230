package dev.recourse.client.call;

import dev.recourse.client.call.CallEndpoints.Endpoint;
import dev.recourse.client.call.CallEndpoints.Place;
import dev.recourse.client.io.AddressText;
import dev.recourse.client.transport.TransportCodes;
import dev.recourse.engine.RedirectTarget;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Where an attempt of a call goes, and whose answer it receives. Immutable. */
public final class CallRoute {

    private static final List<String> SCHEMES = List.of("http", "https");

    private final CallEndpoints endpoints;
    /** Where the call began. */
    private final Endpoint home;

    private final URI start;
    private final Endpoint endpoint;
    private final URI address;

    CallRoute(CallEndpoints endpoints, Endpoint home, URI start) {
        this(endpoints, home, start, home, start);
    }

    private CallRoute(CallEndpoints endpoints, Endpoint home, URI start, Endpoint endpoint, URI address) {
        this.endpoints = endpoints;
        this.home = home;
        this.start = start;
        this.endpoint = endpoint;
        this.address = address;
    }

    /** The name of the endpoint. */
    public String endpoint() {
        return endpoint.name();
    }

    /** The domain of the endpoint's answers. */
    public String domain() {
        return endpoint.domain();
    }

    /** The whole address. */
    public URI address() {
        return address;
    }

    /**
     * The route of this attempt. Without a redirect it is this one. A redirect moves the call: what was below the
     * address of its first endpoint is below the target then; a {@code Location} is the whole address.
     *
     * @return empty if no request can be sent there; {@link #refuse} reports that
     */
    public Optional<CallRoute> follow(CallAttempt attempt) {
        return attempt.target().isEmpty()
                ? Optional.of(this)
                : redirected(attempt.target().get(), attempt.followsLocation());
    }

    private Optional<CallRoute> redirected(RedirectTarget target, boolean followsLocation) {
        if (target instanceof RedirectTarget.Url url) {
            URI to = url.uri();
            return AddressText.refusal(to, SCHEMES).isPresent()
                    ? Optional.empty()
                    : Optional.of(at(endpoint, followsLocation ? to : moved(Place.of(to))));
        }
        return endpoints.named(target.key()).map(named -> at(named, moved(named.base())));
    }

    private CallRoute at(Endpoint next, URI there) {
        return new CallRoute(endpoints, home, start, next, there);
    }

    private URI moved(Place to) {
        return Place.of(start).moved(home.base(), to);
    }

    /** Reports that no request can be sent to the target of this attempt. */
    public static CompletableFuture<CallStep> refuse(CallAttempt attempt) {
        boolean isAddress = attempt.target().orElse(null) instanceof RedirectTarget.Url;
        return attempt.notSent(
                isAddress ? TransportCodes.REQUEST_INVALID : TransportCodes.ENDPOINT_UNKNOWN,
                "there is no place for the redirect to "
                        + attempt.target().map(RedirectTarget::toString).orElse("another address"));
    }

    /** The address, without its user info, query and fragment. */
    @Override
    public String toString() {
        return AddressText.of(address);
    }
}
