package dev.recourse.tools.docs.facts;

import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.Protocol;

/** What a client does about codes that a domain neither lists nor has in a range, in sentences. */
final class OtherCodes {

    /** The domain whose failures are those of token endpoints, by its name. */
    private static final String OAUTH = "oauth";

    private OtherCodes() {}

    static String of(DomainPolicy policy) {
        if (policy.domain().name().equals(OAUTH)) {
            return "An answer of a token endpoint is decided here only if its status is 400 or 401 and it has one of these"
                    + " codes. Any other one is decided by the service's own domain.";
        }
        String others = policy.unknown().isEmpty()
                ? "Any other code"
                : "Any code that is neither listed nor in one of these ranges";
        boolean isHttp = policy.domain().protocol() == Protocol.HTTP;
        String carried = isHttp && !policy.domain().reads().code().isEmpty()
                ? "A code that is not listed is decided by the status that carries it, if that is listed. "
                : "";
        return carried + others + ": the client gives up at once (not-recoverable)."
                + (isHttp ? " A status below 400 that is not listed is not a failure." : "");
    }
}
