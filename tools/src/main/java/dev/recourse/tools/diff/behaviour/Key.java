package dev.recourse.tools.diff.behaviour;

/**
 * The name of one rule of a policy.
 *
 * @param domain its domain; empty for rules of the whole catalog
 * @param row its code; empty for rules of the whole domain, such as those for codes that are not listed
 * @param name what it is about, such as {@code limits.retries} or {@code remedy}
 */
record Key(String domain, String row, String name) {

    static final String LIMITS = "limits.";
    static final String HINT = "hint";
    static final String SCHEMES = "redirects.schemes";
    static final String HOSTS = "redirects.hosts";
    static final String BUDGET = "budget.";
    static final String PRICES = "budget.prices.";
    static final String BACKOFFS = "backoffs.";
    static final String PROTOCOL = "protocol";
    static final String READS = "reads.";
    static final String VALUES = "reads.values.";
    static final String UNKNOWN = "unknown ";
    static final String ROW = "row";
    static final String REMEDY = "remedy";
    static final String DETAILS = "details";
    static final String STATUS = "status";
    static final String CASES = "cases";

    static Key of(String name) {
        return new Key("", "", name);
    }

    static Key ofDomain(String domain, String name) {
        return new Key(domain, "", name);
    }
}
