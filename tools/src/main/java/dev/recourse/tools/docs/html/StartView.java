package dev.recourse.tools.docs.html;

import dev.recourse.engine.SessionStatus;
import dev.recourse.tools.docs.page.CodePage;
import dev.recourse.tools.docs.page.DomainPage;
import dev.recourse.tools.docs.page.Site;
import dev.recourse.tools.docs.page.StateChange;
import dev.recourse.tools.docs.page.UnlistedCodes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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

    /**
     * The changes of a session's state, with their events in words. Where the catalog prescribes a rest, its end is one
     * of them.
     */
    List<StateChange> changes() {
        List<StateChange> changes = new ArrayList<>();
        for (StateChange change : site.catalog().changes()) {
            changes.add(new StateChange(change.from(), Words.event(change.event()), change.to()));
        }
        if (hasRest()) {
            changes.add(new StateChange(SessionStatus.GIVEN_UP, "rest is over", SessionStatus.HEALTHY));
        }
        return changes;
    }

    private boolean hasRest() {
        return site.domains().stream()
                .flatMap(domain -> Stream.concat(
                        domain.codes().stream().map(CodePage::plans),
                        domain.ranges().stream().map(UnlistedCodes::plans)))
                .flatMap(List::stream)
                .flatMap(plan -> plan.courses().stream())
                .anyMatch(course -> !course.call() && course.rest().isPresent());
    }

    /** The id of a domain's heading. */
    String id(DomainPage domain) {
        return "domain-" + domain.path().address();
    }
}
