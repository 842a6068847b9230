package dev.recourse.tools.simulate.fleet;

/** Where a request goes. */
public enum Place {
    /** The service. */
    SERVICE,
    /** Where a redirect leads. */
    ELSEWHERE,
    /** Where credentials, and whatever else a refresh obtains, come from. */
    TOKENS
}
