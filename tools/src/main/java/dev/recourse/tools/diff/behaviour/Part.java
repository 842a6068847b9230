package dev.recourse.tools.diff.behaviour;

/** The part of a policy in which a rule has changed. */
public enum Part {
    /** A limit of an episode: retries, refreshes, redirects, steps or elapsed. */
    LIMIT,
    /** A limit of sessions that are one call. */
    CALL_LIMIT,
    /** How long a connection must have been ready for its episode to be over. */
    SETTLE,
    /** When a new episode may begin by itself after a give-up. */
    REST,
    /** A named backoff. */
    BACKOFF,
    /** What hints do where a row has no rule of its own. */
    HINT,
    /** Where redirects may lead. */
    REDIRECTS,
    /** What a process may spend. */
    BUDGET,
    /** The remedy of a code. */
    ROW,
    /** A case of a code: added, removed, in another place, or with another remedy. */
    CASE,
    /** The rule for codes that are not listed. */
    UNKNOWN_ROW,
    /** A code that is listed now. */
    ADDED_CODE,
    /** A code that is not listed any more. */
    REMOVED_CODE,
    /** The pattern of a code's reason, which hints and targets of redirects are read from. */
    DETAILS,
    /** The HTTP status that carries a code. */
    STATUS,
    /** Where answers carry codes, reasons, hints and values. */
    READS,
    /** A domain: added, removed, or with another protocol. */
    DOMAIN,
    /** Several rules, none of which is enough alone. */
    OTHER
}
