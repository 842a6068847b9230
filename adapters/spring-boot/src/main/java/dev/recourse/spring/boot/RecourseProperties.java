package dev.recourse.spring.boot;

import dev.recourse.client.call.CallEndpoints;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties of an application that uses catalogs. Besides these, {@code recourse.overrides} changes policies.
 *
 * @param endpoints the services whose calls recover, by name
 * @param deadline how long a call may take with all its attempts and waits. Default: as long as the policy allows.
 * @param sharedRest whether all calls to an endpoint wait once it asked one of them to
 */
@ConfigurationProperties("recourse")
public record RecourseProperties(
        @DefaultValue Map<String, Endpoint> endpoints,
        @Nullable Duration deadline,
        boolean sharedRest) {

    private static final String PREFIX = "recourse.endpoints.";

    /**
     * A service whose calls recover.
     *
     * @param url where it is; calls there, and to paths below its path, recover
     * @param domain the catalog's HTTP domain of its answers. Default: the one with the name of the endpoint.
     */
    public record Endpoint(@Nullable URI url, @Nullable String domain) {}

    /**
     * The endpoints.
     *
     * @throws IllegalArgumentException if the policy lacks the HTTP domain of one of them, or its URL is not one of
     *     HTTP; the message names the property
     */
    CallEndpoints endpoints(Policy policy) {
        CallEndpoints all = CallEndpoints.NONE;
        for (Map.Entry<String, Endpoint> entry : new TreeMap<>(endpoints).entrySet()) {
            Endpoint endpoint = entry.getValue();
            if (endpoint.url() == null) {
                throw new IllegalArgumentException(PREFIX + entry.getKey() + ".url is missing");
            }
            String domain = endpoint.domain() == null ? entry.getKey() : endpoint.domain();
            boolean isKnown = policy.domainPolicy(domain)
                    .filter(known -> known.domain().protocol() == Protocol.HTTP)
                    .isPresent();
            if (!isKnown) {
                throw new IllegalArgumentException(PREFIX + entry.getKey() + ": the policy '" + policy.name()
                        + "' has no HTTP domain '" + domain + "'; set " + PREFIX + entry.getKey() + ".domain to one of "
                        + policy.domains().stream()
                                .map(DomainPolicy::domain)
                                .filter(known -> known.protocol() == Protocol.HTTP)
                                .toList());
            }
            try {
                all = all.with(entry.getKey(), domain, endpoint.url());
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(PREFIX + entry.getKey() + ".url: " + e.getMessage(), e);
            }
        }
        return all;
    }
}
