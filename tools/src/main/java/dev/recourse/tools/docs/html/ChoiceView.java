package dev.recourse.tools.docs.html;

import dev.recourse.tools.docs.page.ChoicePage;
import dev.recourse.tools.docs.page.CodeFacts;
import java.util.List;

/**
 * The page of a code that several errors have, as it is shown.
 *
 * @param page what it says
 * @param errors what is known about the errors
 */
record ChoiceView(ChoicePage page, List<CodeFacts> errors) {}
