package dev.recourse.tools.docs.plan;

import dev.recourse.engine.RedirectRules;

/** Addresses that redirects may lead to, as examples. */
public final class SampleUrls {

    private static final String ANYWHERE = "https://example.com";

    private final String start;

    /** Addresses that these rules allow, if they allow any. */
    public SampleUrls(RedirectRules rules) {
        this.start = rules.schemes().isEmpty() || rules.hosts().isEmpty()
                ? ANYWHERE
                : rules.schemes().get(0) + "://" + rules.hosts().get(0).replace("*", "other");
    }

    /**
     * An address.
     *
     * @param number another one for each number
     */
    public String url(int number) {
        return start + "/" + number;
    }
}
