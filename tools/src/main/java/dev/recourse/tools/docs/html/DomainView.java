package dev.recourse.tools.docs.html;

import dev.recourse.tools.docs.page.CodePage;
import dev.recourse.tools.docs.page.DomainPage;
import dev.recourse.tools.docs.page.PagePath;
import java.util.List;

/**
 * The page of a domain as it is shown.
 *
 * @param page what it says
 */
record DomainView(DomainPage page) {

    List<RangeView> ranges() {
        return page.ranges().stream()
                .map(range -> new RangeView(range, PlanView.of(range.plans(), range.id())))
                .toList();
    }

    /** The id of a row, which is how the address of its page ends. */
    String id(CodePage code) {
        PagePath path = code.path();
        return path.address().substring(path.address().indexOf('/') + 1);
    }
}
