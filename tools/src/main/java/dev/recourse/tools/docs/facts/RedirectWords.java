package dev.recourse.tools.docs.facts;

import dev.recourse.engine.RedirectRules;
import java.util.ArrayList;
import java.util.List;

/** The rules for redirects in words. */
final class RedirectWords {

    private static final String SUBDOMAINS = "*.";

    private RedirectWords() {}

    /** Where redirects may lead, in sentences. */
    static String of(RedirectRules rules) {
        return rules.hosts().isEmpty()
                ? "No redirect to a URL is followed."
                : "A redirect is followed only to a URL that begins with "
                        + String.join(
                                " or ",
                                rules.schemes().stream()
                                        .map(scheme -> scheme + "://")
                                        .toList())
                        + " and whose host is " + hosts(rules.hosts()) + ", on any port"
                        + (rules.loopback() ? "; for tests, also to this machine, without encryption" : "")
                        + ". No address is followed twice in an episode, however it is spelled: the case of its scheme,"
                        + " host and escapes, a default port and a slash alone as the path make no difference.";
    }

    private static String hosts(List<String> patterns) {
        List<String> exact = new ArrayList<>();
        List<String> above = new ArrayList<>();
        for (String pattern : patterns) {
            if (pattern.startsWith(SUBDOMAINS)) {
                above.add(pattern.substring(SUBDOMAINS.length()));
            } else {
                exact.add(pattern);
            }
        }
        List<String> words = new ArrayList<>(exact);
        if (!above.isEmpty()) {
            String itself =
                    exact.isEmpty() ? " (but not " + (above.size() == 1 ? "it" : "one of these") + " itself)" : "";
            words.add("a subdomain of " + String.join(" or ", above) + itself);
        }
        return String.join(" or ", words);
    }
}
