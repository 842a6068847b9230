package dev.recourse.tools.docs.html;

import dev.recourse.tools.docs.page.DomainPage;
import dev.recourse.tools.docs.page.Site;

/**
 * The first page as it is shown.
 *
 * @param site what it says
 */
record StartView(Site site) {

    /** How much there is. */
    String lead() {
        int codes = site.domains().stream()
                .mapToInt(domain -> domain.codes().size())
                .sum();
        return "%,d errors in %s: what each means, what people read about it, who must act, and what a client does, minute by minute."
                .formatted(codes, count(site.domains().size(), "domain"));
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** The id of a domain's heading. */
    String id(DomainPage domain) {
        return "domain-" + domain.path().address();
    }
}
