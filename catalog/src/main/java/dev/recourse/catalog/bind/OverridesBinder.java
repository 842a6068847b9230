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
        scope.warnIfUnused(root, new Usage());
        Policy.Builder builder = policy.toBuilder().limits(scope.limits).hint(scope.hint);
        scope.budget.ifPresent(builder::budget);
        changed.forEach(builder::domain);
        return Optional.of(builder.build());
    }

    private DomainPolicy domain(DomainPolicy before, Fields fields, KeptRows kept) {
        Domain domain = before.domain();
        RowBinder binder = new RowBinder(scope, new Answers(domain.protocol(), domain.reads(), true));
        Map<Integer, Row> rows = new HashMap<>();
        for (Node.Entry entry : fields.entries("codes")) {
            ErrorCode code = find(entry.key(), domain);
            row(binder, entry, new ReasonDetails(code.info().details(), !code.isListed()))
                    .ifPresent(row -> rows.put(code.ordinal(), row));
            if (!code.isListed()) {
                unknown("code", entry, suggestion(entry.key(), domain));
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
        for (int i = 0; i < before.rows().size(); i++) {
            Row given = rows.get(i);
            changed.add(given != null ? given : kept.of(before.rows().get(i)));
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

    /** The error of this name: a code, or the key of a case that is an error of its own. */
    private static ErrorCode find(String name, Domain domain) {
        ErrorCode code = domain.lookup(name);
        return code.isListed()
                ? code
                : domain.codes().stream()
                        .filter(error -> error.name().equals(name) && isCase(error))
                        .findFirst()
                        .orElse(code);
    }

    private static boolean isCase(ErrorCode error) {
        return !error.domain().lookup(error.code()).equals(error);
    }

    private static Optional<Row> row(RowBinder binder, Node.Entry entry, ReasonDetails details) {
        return binder.bind(Fields.of(entry.value(), Section.OVERRIDDEN_ROW), details);
    }

    /** The code that was probably meant: the one of this key, or a similar one. */
    private static String suggestion(String text, Domain domain) {
        List<String> names = domain.codes().stream()
                .map(error -> isCase(error) ? error.name() : error.code())
                .toList();
        return domain.codes().stream()
                .filter(code -> code.name().equals(text))
                .findFirst()
                .map(code -> "did you mean '" + code.code() + "'?")
                .orElseGet(() -> Suggestion.suggest(text, names));
    }

    private void unknown(String kind, Node.Entry entry, String help) {
        if (!report.isFull()) {
            report.add(Complaint.NO_SUCH_NAME, entry.mark(), kind, entry.key(), help);
        }
    }
}
