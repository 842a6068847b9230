import type { FailureInput, Policy } from "../recourse.js";

export function transport(code: string): FailureInput {
  return { domain: "transport", code };
}

/** A failure of an attempt that was not made. */
export function notAttempted(code: string): FailureInput {
  return { domain: "transport", code, phase: "opening", sent: false };
}

/** Whether the catalog lists the error of a failure. */
export function isListed(policy: Policy, failure: FailureInput): boolean {
  return policy.start().on(failure, 0, 0).listed;
}

/** What a renewal failed with, other than a response. */
export function failureOfRenewal(error: unknown, timeout: string): FailureInput {
  const known = (error as { failure?: unknown } | null | undefined)?.failure;
  if (typeof known === "object" && known !== null) {
    return known as FailureInput;
  }
  const name = (error as { name?: unknown } | null | undefined)?.name;
  if (error instanceof TypeError) {
    return transport("unreachable");
  }
  return transport(name === "AbortError" || name === "TimeoutError" ? timeout : "refresh-failed");
}
