package dev.recourse.client.http;

import dev.recourse.client.io.AddressText;
import dev.recourse.client.io.Domains;
import dev.recourse.client.io.Guarded;
import dev.recourse.engine.Domain;
import dev.recourse.engine.Policy;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The endpoints of a client.
 *
 * @param hasTokens whether the client attaches tokens, which must not go to any address
 */
record Endpoints(Map<String, Endpoint> byName, Policy policy, boolean hasTokens) {

    /** Where calls go, and the domain of the statuses there. */
    record Endpoint(String name, Supplier<URI> base, Domain domain) {}

    Optional<Endpoint> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** @throws IllegalArgumentException if there is no endpoint with this name */
    Endpoint named(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the client has no endpoint " + name + ", only " + byName.keySet()));
    }

    /**
     * The only endpoint, which must have the origin of this address; without endpoints, the address itself.
     *
     * @throws IllegalArgumentException if it is not clear which endpoint and domain the address has
     */
    Endpoint at(URI address) {
        if (byName.isEmpty()) {
            return unnamed(address);
        }
        List<String> names = List.copyOf(byName.keySet());
        if (names.size() > 1) {
            throw new IllegalArgumentException("the client has the endpoints " + names
                    + "; name the one of this call, as in HttpCall.get(\"" + names.get(0) + "\", \"/path\")");
        }
        Endpoint endpoint = named(names.get(0));
        // A supplier that fails is reported by the attempt, which calls it again.
        if (!Guarded.get(() -> isSameOrigin(endpoint.base().get(), address), failed -> true)) {
            throw new IllegalArgumentException(
                    "the request is not for the origin of the client's endpoint " + names.get(0));
        }
        return endpoint;
    }

    private Endpoint unnamed(URI address) {
        List<Domain> domains = Domains.ofHttp(policy);
        if (domains.size() != 1) {
            throw noEndpoint("a policy with the HTTP domains " + domains, domains);
        }
        if (hasTokens) {
            throw noEndpoint("a client with tokens", domains);
        }
        return new Endpoint(AddressText.origin(address), () -> address, domains.get(0));
    }

    private static IllegalArgumentException noEndpoint(String why, List<Domain> domains) {
        String name = domains.isEmpty() ? "NAME" : domains.get(0).name();
        return new IllegalArgumentException(why + " needs an endpoint: add .endpoint(\"" + name
                + "\", URI.create(\"https://…\")) to the builder of the client");
    }

    private static boolean isSameOrigin(URI one, URI two) {
        return AddressText.origin(one).equals(AddressText.origin(two));
    }
}
