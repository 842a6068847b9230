package dev.recourse.tools.docs.html;

import dev.recourse.tools.docs.page.UnlistedCodes;
import java.util.List;

/**
 * A range of codes that a domain does not list, as it is shown.
 *
 * @param codes the range
 * @param plans what a client does
 */
record RangeView(UnlistedCodes codes, List<PlanView> plans) {}
