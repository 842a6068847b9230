package dev.recourse.tools.docs.html;

import dev.recourse.tools.docs.page.DomainPage;
import dev.recourse.tools.docs.page.Site;
import dev.recourse.tools.docs.page.StateChange;
import java.util.List;

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
        return Words.count(codes, "error") + " in " + Words.count(site.domains().size(), "domain")
                + ": what each means, what people read about it, who must act, and what a client does, minute by minute.";
    }

    /** The changes of a session's state. */
    List<StateChange> changes() {
        return site.catalog().changes();
    }

    /** The id of a domain's heading. */
    String id(DomainPage domain) {
        return "domain-" + domain.path().address();
    }
}
