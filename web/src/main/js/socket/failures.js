export function transport(code) {
    return { domain: "transport", code };
}
/** A failure of an attempt that was not made. */
export function notAttempted(code) {
    return { domain: "transport", code, phase: "opening", sent: false };
}
/** Whether the catalog lists the error of a failure. */
export function isListed(policy, failure) {
    return policy.start().on(failure, 0, 0).listed;
}
/** What a renewal failed with, other than a response. */
export function failureOfRenewal(error, timeout) {
    const known = error?.failure;
    if (typeof known === "object" && known !== null) {
        return known;
    }
    const name = error?.name;
    if (error instanceof TypeError) {
        return transport("unreachable");
    }
    return transport(name === "AbortError" || name === "TimeoutError" ? timeout : "refresh-failed");
}
