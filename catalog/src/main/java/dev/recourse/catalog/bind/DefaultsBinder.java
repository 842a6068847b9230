package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.format.Section;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.yaml.Node;
import dev.recourse.engine.MessageText;
import java.util.List;

/** Checks {@code defaults} of a domain by themselves, so that a mistake in them is reported whatever rows use them. */
final class DefaultsBinder {

    private final Scope scope;

    DefaultsBinder(Scope scope) {
        this.scope = scope;
    }

    /** The values for rows of this domain that lack them; none if it has no defaults. */
    Fields bind(Fields domain, Answers answers) {
        Fields defaults = domain.fields("defaults")
                .orElseGet(() -> Fields.of(new Node.Mapping(domain.mark(), List.of(), List.of()), Section.DEFAULTS));
        new RowBinder(scope, answers).bind(defaults, ReasonDetails.NONE);
        Sentences sentences = new Sentences(Catalog.ENGLISH, scope.report);
        sentences.read(defaults, "message", List.of(MessageText.DELAY), List.of());
        sentences.read(defaults, "plain", List.of(MessageText.DELAY), List.of());
        sentences.read(defaults, "gave-up", List.of(), List.of());
        if (domain.has("defaults") && !domain.has("codes") && !domain.has("unknown") && !domain.hasUnknownKeys()) {
            scope.report.add(Complaint.UNUSED_DEFAULTS, domain.keyMark("defaults"));
        }
        return defaults;
    }
}
