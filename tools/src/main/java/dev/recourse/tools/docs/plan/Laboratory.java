package dev.recourse.tools.docs.plan;

import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.engine.State;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A policy with the limits of another one, and with one error that has one remedy. So a case of a code can be tried
 * without an answer that meets its conditions.
 */
final class Laboratory {

    private final Policy policy;
    private final ErrorCode code;
    private final boolean call;
    private final Optional<Duration> hint;
    private final SampleUrls urls;

    /**
     * @param original the policy whose limits, rules for hints and rules for redirects hold
     * @param call whether the session is one call
     * @param hint the hint that comes with each failure
     */
    Laboratory(Policy original, Remedy remedy, boolean call, Optional<Duration> hint) {
        CodeInfo info = CodeInfo.builder("E", "E", "E")
                .details(ReasonPattern.of("${url:url}"))
                .build();
        Domain domain = Domain.of("d", Protocol.PLAIN, List.of(info));
        this.policy = Policy.builder(original.name())
                .limits(original.limits())
                .hint(original.hint())
                .redirects(original.redirects())
                .domain(new DomainPolicy(domain, List.of(Row.always(remedy)), List.of()))
                .build();
        this.code = domain.codes().get(0);
        this.call = call;
        this.hint = hint;
        this.urls = new SampleUrls(original.redirects());
    }

    State start() {
        return policy.start();
    }

    /** The failure of an attempt. A redirect leads to another address each time. */
    Failure failure(int attempt) {
        String url = urls.url(attempt);
        return code.failed().withCall(call).withHint(hint).withRedirect(url).withLocation(url);
    }
}
