package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.format.Section;
import dev.recourse.catalog.format.Suggestion;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Report;
import dev.recourse.catalog.yaml.Node;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds overrides to the policy that they change. */
public final class OverridesBinder {

    private final Fields root;
    private final Policy policy;
    private final Report report;
    private final Scope scope;

    private OverridesBinder(Fields root, Policy policy, Report report) {
        this.root = root;
        this.policy = policy;
        this.report = report;
        this.scope = Scope.of(report, root, policy);
    }

    /**
     * The changed policy, or empty if there are errors; the report has them. Overrides of another policy are not
     * compared with this one, unless the name is only misspelt.
     */
    public static Optional<Policy> bind(Fields root, Policy policy, Report report) {
        Optional<String> other = root.text("overrides").filter(name -> !name.equals(policy.name()));
        other.ifPresent(name -> report.add(Complaint.OTHER_POLICY, root.mark("overrides"), name, policy.name()));
        boolean isMisspelt = other.flatMap(name -> Suggestion.to(name, List.of(policy.name())))
                .isPresent();
        return other.isPresent() && !isMisspelt ? Optional.empty() : new OverridesBinder(root, policy, report).bind();
    }

    private Optional<Policy> bind() {
        KeptRows kept = new KeptRows(root, policy, scope);
        Map<String, Node.Entry> given = new HashMap<>();
        List<String> domains =
                policy.domains().stream().map(domain -> domain.domain().name()).toList();
        for (Node.Entry entry : root.entries("domains")) {
            given.put(entry.key(), entry);
            if (!domains.contains(entry.key())) {
                unknown("domain", entry, Suggestion.suggest(entry.key(), domains));
            }
        }
        List<DomainPolicy> changed = policy.domains().stream()
                .map(before -> Optional.ofNullable(given.get(before.domain().name()))
                        .map(entry -> domain(before, Fields.of(entry.value(), Section.OVERRIDDEN_DOMAIN), kept))
                        .orElseGet(() -> kept.of(before)))
                .toList();
        kept.check();
        if (report.hasErrors()) {
            return Optional.empty();
        }
        scope.warnIfUnused(root);
        Policy.Builder builder = policy.toBuilder().limits(scope.limits).hint(scope.hint);
        scope.budget.ifPresent(builder::budget);
        changed.forEach(builder::domain);
        return Optional.of(builder.build());
    }

    private DomainPolicy domain(DomainPolicy before, Fields fields, KeptRows kept) {
        Domain domain = before.domain();
        RowBinder binder = new RowBinder(scope, domain.protocol());
        Map<String, Row> rows = new HashMap<>();
        List<String> codes = domain.codes().stream().map(ErrorCode::code).toList();
        for (Node.Entry entry : fields.entries("codes")) {
            ErrorCode code = domain.lookup(entry.key());
            row(binder, entry, new ReasonDetails(code.info().details(), !code.isListed()))
                    .ifPresent(row -> rows.put(entry.key(), row));
            if (!code.isListed()) {
                unknown("code", entry, suggestion(entry.key(), domain, codes));
            }
        }
        Map<String, Row> ranges = new HashMap<>();
        List<String> known =
                before.unknown().stream().map(row -> row.range().toString()).toList();
        for (Node.Entry entry : fields.entries("unknown")) {
            row(binder, entry, ReasonDetails.NONE).ifPresent(row -> ranges.put(entry.key(), row));
            if (!known.contains(entry.key())) {
                unknown("range", entry, Suggestion.suggest(entry.key(), known));
            }
        }
        List<Row> changed = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            Row own = before.rows().get(i);
            changed.add(rows.containsKey(codes.get(i)) ? rows.get(codes.get(i)) : kept.of(own));
        }
        return new DomainPolicy(
                domain,
                changed,
                before.unknown().stream()
                        .map(range -> new DomainPolicy.Unknown(
                                range.range(),
                                Optional.ofNullable(ranges.get(range.range().toString()))
                                        .orElseGet(() -> kept.of(range.row()))))
                        .toList());
    }

    private static Optional<Row> row(RowBinder binder, Node.Entry entry, ReasonDetails details) {
        return binder.bind(Fields.of(entry.value(), Section.OVERRIDDEN_ROW), details);
    }

    /** The code that was probably meant: the one of this key, or a similar one. */
    private static String suggestion(String text, Domain domain, List<String> codes) {
        return domain.codes().stream()
                .filter(code -> code.name().equals(text))
                .findFirst()
                .map(code -> "did you mean '" + code.code() + "'?")
                .orElseGet(() -> Suggestion.suggest(text, codes));
    }

    private void unknown(String kind, Node.Entry entry, String help) {
        if (!report.isFull()) {
            report.add(Complaint.NO_SUCH_NAME, entry.mark(), kind, entry.key(), help);
        }
    }
}
