package dev.recourse.tools.docs.page;

import java.util.List;
import java.util.Optional;

/**
 * The page of an error. Its parts are in the order in which the page has them.
 *
 * @param facts what it is, as in the table of its domain
 * @param sentences what people read, English first
 * @param plans what a client does: one for each case, the one without conditions last
 * @param details the values in its reason
 * @param reading where a client reads the code, the reason, the hint and other values
 * @param java Java that handles it and Java that answers with it
 * @param neighbours other errors
 * @param more what else the catalog says
 */
public record CodePage(
        CodeFacts facts,
        List<Sentence> sentences,
        List<Plan> plans,
        Optional<Details> details,
        List<ReadFrom> reading,
        List<JavaExample> java,
        Neighbours neighbours,
        MoreFacts more) {

    /** Where it is. */
    public PagePath path() {
        return facts.link().path();
    }
}
