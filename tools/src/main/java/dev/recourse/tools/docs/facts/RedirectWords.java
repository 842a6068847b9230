package dev.recourse.tools.docs.facts;

import dev.recourse.engine.RedirectRules;

/** The rules for redirects in words. */
final class RedirectWords {

    private RedirectWords() {}

    /** Where redirects may lead, in a sentence. */
    static String of(RedirectRules rules) {
        return rules.hosts().isEmpty()
                ? "No redirect to a URL is followed."
                : "A redirect is followed only to a URL with the scheme " + String.join(" or ", rules.schemes())
                        + " and a host among " + String.join(", ", rules.hosts())
                        + ", and only to a target that the episode has not used before.";
    }
}
