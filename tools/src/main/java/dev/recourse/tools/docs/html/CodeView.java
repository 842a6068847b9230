package dev.recourse.tools.docs.html;

import dev.recourse.tools.docs.page.CodePage;
import dev.recourse.tools.docs.page.Details;
import dev.recourse.tools.docs.page.DomainPage;
import dev.recourse.tools.docs.page.JavaExample;
import dev.recourse.tools.docs.page.MoreFacts;
import dev.recourse.tools.docs.page.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * The page of an error as it is shown.
 *
 * @param domain its domain
 * @param page what it says
 * @param plans what a client does
 */
record CodeView(DomainPage domain, CodePage page, List<PlanView> plans) {

    static CodeView of(DomainPage domain, CodePage page) {
        return new CodeView(domain, page, PlanView.of(page.plans(), "plan"));
    }

    /** Java with its comments, texts and keywords apart. */
    List<JavaPieces.Piece> pieces(JavaExample example) {
        return JavaPieces.of(example.text());
    }

    /** Whether there is an error before it or after it in its domain. */
    boolean hasNeighbours() {
        return page.neighbours().previous().isPresent()
                || page.neighbours().next().isPresent();
    }

    /** A reason that the playground starts with; may be empty. */
    String exampleReason() {
        return page.details().flatMap(Details::example).orElse("");
    }

    /** What is not said elsewhere on the page. */
    List<Rule> more() {
        MoreFacts more = page.more();
        List<Rule> facts = new ArrayList<>();
        facts.add(new Rule("From the catalog", more.source()));
        more.since().ifPresent(since -> facts.add(new Rule("Since", since)));
        if (!more.aliases().isEmpty()) {
            facts.add(new Rule("Former names", String.join(", ", more.aliases())));
        }
        if (!more.synonyms().isEmpty()) {
            facts.add(new Rule("Other names", String.join(", ", more.synonyms())));
        }
        more.extensions().forEach((key, text) -> facts.add(new Rule(key, text)));
        return facts;
    }
}
