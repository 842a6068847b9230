package dev.recourse.tools.diff.shape;

import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.catalog.model.CatalogDomain.Unknown;
import dev.recourse.engine.Messages;
import dev.recourse.engine.Messages.CodeMessages;
import dev.recourse.tools.diff.finding.Finding;
import dev.recourse.tools.diff.finding.Kind;
import dev.recourse.tools.diff.finding.Subject;
import dev.recourse.tools.diff.finding.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What differs about the codes that a domain does not list. */
final class RangeChanges {

    private final ShapeComparison comparison;
    private final CatalogDomain oldDomain;
    private final CatalogDomain newDomain;

    RangeChanges(ShapeComparison comparison, CatalogDomain oldDomain, CatalogDomain newDomain) {
        this.comparison = comparison;
        this.oldDomain = oldDomain;
        this.newDomain = newDomain;
    }

    void find() {
        for (Pair<Unknown> range : pairs()) {
            if (range.isKept()) {
                kept(range.before().orElseThrow(), range.after().orElseThrow());
            } else {
                range.before().ifPresent(this::removed);
                range.after().ifPresent(this::added);
            }
        }
    }

    /** The same ranges; of the others, those about which people read the same. */
    private List<Pair<Unknown>> pairs() {
        Function<Unknown, String> words =
                range -> range.means().isEmpty() ? range.range().toString() : range.means();
        List<Pair<Unknown>> same = Pair.by(range -> range.range().toString(), oldDomain.unknown(), newDomain.unknown());
        List<Pair<Unknown>> pairs =
                new ArrayList<>(same.stream().filter(Pair::isKept).toList());
        pairs.addAll(Pair.by(
                words,
                same.stream()
                        .filter(pair -> !pair.isKept())
                        .flatMap(pair -> pair.before().stream())
                        .toList(),
                same.stream()
                        .filter(pair -> !pair.isKept())
                        .flatMap(pair -> pair.after().stream())
                        .toList()));
        return pairs;
    }

    private static Subject subject(CatalogDomain domain, Unknown range) {
        return Subject.ofRange(domain.name(), range.range().toString());
    }

    private Optional<CodeMessages> messages(Messages language, CatalogDomain domain, Unknown range) {
        return Optional.ofNullable(language.ranges().get(domain.name() + "/" + range.range()));
    }

    private void removed(Unknown old) {
        Finding finding = comparison.source(
                Finding.of(Kind.RANGE, subject(oldDomain, old), old.range().toString(), ""),
                Owner.of(oldDomain, old),
                member -> true);
        comparison.add(
                messages(comparison.before.english(), oldDomain, old).isPresent() ? finding.in(Tier.TEXT) : finding);
    }

    private void added(Unknown now) {
        Finding finding =
                Finding.of(Kind.RANGE, subject(newDomain, now), "", now.range().toString());
        comparison.add(
                messages(comparison.after.english(), newDomain, now).isPresent() ? finding.in(Tier.TEXT) : finding);
    }

    private void kept(Unknown old, Unknown now) {
        Subject subject = subject(newDomain, now);
        Owner owner = Owner.of(oldDomain, old);
        if (!old.range().equals(now.range())) {
            comparison.add(comparison.source(
                    Finding.of(
                            Kind.RANGE,
                            subject,
                            old.range().toString(),
                            now.range().toString()),
                    owner,
                    member -> true));
        }
        TextChange change = new TextChange();
        for (Map.Entry<String, Pair<Messages>> language :
                CatalogChanges.both(comparison).entrySet()) {
            Pair<Messages> pair = language.getValue();
            MessageChange.add(
                    change,
                    language.getKey(),
                    pair,
                    messages(pair.before().orElseThrow(), oldDomain, old),
                    messages(pair.after().orElseThrow(), newDomain, now),
                    old.row().isRecoverable() == now.row().isRecoverable());
        }
        change.finding(Kind.MESSAGE, subject)
                .map(finding -> comparison.source(finding, owner, member -> true))
                .ifPresent(comparison::add);
        TextChange words = new TextChange();
        words.add("en", "means", old.means(), now.means());
        words.add("en", "do", old.action(), now.action());
        words.finding(Kind.DESCRIPTION, subject).ifPresent(comparison::add);
        if (!old.actors().equals(now.actors())) {
            comparison.add(Finding.of(
                            Kind.ACTORS,
                            subject.of("acts"),
                            ErrorChanges.actors(old.actors()),
                            ErrorChanges.actors(now.actors()))
                    .in(Tier.TEXT));
        }
    }
}
