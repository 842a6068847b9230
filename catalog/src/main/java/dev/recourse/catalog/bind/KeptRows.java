package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Mark;
import dev.recourse.catalog.yaml.Node;
import dev.recourse.engine.Backoff;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.HintRule.Form;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of a policy that overrides do not replace. Their backoffs, limits, hints and prices may have changed. */
final class KeptRows {

    private final Fields root;
    private final Policy policy;
    private final Scope scope;
    private final Map<String, Mark> redefined = new HashMap<>();
    private final Set<Remedy> remedies = new LinkedHashSet<>();

    KeptRows(Fields root, Policy policy, Scope scope) {
        this.root = root;
        this.policy = policy;
        this.scope = scope;
        for (Node.Entry entry : root.entries("backoffs")) {
            redefined.put(entry.key(), entry.mark());
        }
    }

    /** The domain with all its rows. */
    DomainPolicy of(DomainPolicy domain) {
        return new DomainPolicy(
                domain.domain(),
                domain.rows().stream().map(this::of).toList(),
                domain.unknown().stream()
                        .map(range -> new DomainPolicy.Unknown(range.range(), of(range.row())))
                        .toList());
    }

    /** The row with its backoffs as they are redefined. */
    Row of(Row row) {
        return new Row(
                row.cases().stream()
                        .map(one -> new Row.Case(one.when(), of(one.remedy())))
                        .toList(),
                of(row.otherwise()));
    }

    private Remedy of(Remedy remedy) {
        Remedy changed = remedy.backoff()
                .map(Backoff::name)
                .filter(redefined::containsKey)
                .filter(scope.backoffs::use)
                .flatMap(name -> Optional.ofNullable(scope.backoffs.all().get(name)))
                .map(remedy::withBackoff)
                .orElse(remedy);
        remedies.add(changed);
        return changed;
    }

    /** Reports what the overrides make of these rows, where it is certainly not meant. */
    void check() {
        Set<Backoff> waited = new LinkedHashSet<>();
        Set<Backoff> hinted = new LinkedHashSet<>();
        Set<String> prices = new LinkedHashSet<>();
        for (Remedy remedy : remedies) {
            remedy.backoff()
                    .filter(backoff -> remedy.kind() == DecisionKind.RETRY)
                    .ifPresent(waited::add);
            remedy.backoff()
                    .filter(backoff -> remedy.hint().orElse(scope.hint).form() == Form.BASE)
                    .ifPresent(hinted::add);
            if (!remedy.price().equals(remedy.kind().text())) {
                prices.add(remedy.price());
            }
        }
        hinted.forEach(this::checkBase);
        waited.forEach(this::checkWait);
        prices.forEach(this::checkPrice);
    }

    private void checkBase(Backoff backoff) {
        BackoffBinder.withoutBase(backoff)
                .ifPresent(why -> scope.report.add(
                        Complaint.NO_BASE,
                        redefined.getOrDefault(backoff.name(), root.mark("hint")),
                        backoff.name(),
                        why));
    }

    private void checkWait(Backoff backoff) {
        boolean isNew = redefined.containsKey(backoff.name())
                || backoff.shortest(1).compareTo(policy.limits().elapsed()) <= 0;
        if (isNew) {
            Mark limits =
                    root.fields("limits").map(fields -> fields.mark("elapsed")).orElse(root.mark());
            RemedyBinder.checkWait(backoff, redefined.getOrDefault(backoff.name(), limits), scope);
        }
    }

    private void checkPrice(String price) {
        if (!scope.prices.use(price) && root.has("budget")) {
            scope.report.add(Complaint.NO_PRICE, root.keyMark("budget"), price);
        }
    }
}
