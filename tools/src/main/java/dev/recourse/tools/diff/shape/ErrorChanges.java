package dev.recourse.tools.diff.shape;

import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.catalog.model.Constraint;
import dev.recourse.catalog.model.GeneratedNames;
import dev.recourse.catalog.model.Names;
import dev.recourse.engine.Actor;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Messages;
import dev.recourse.engine.Messages.CodeMessages;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.tools.diff.finding.Finding;
import dev.recourse.tools.diff.finding.Kind;
import dev.recourse.tools.diff.finding.Subject;
import dev.recourse.tools.diff.finding.Tier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What differs about one error. */
final class ErrorChanges {

    private final ShapeComparison comparison;
    private final CatalogDomain oldDomain;
    private final CatalogDomain newDomain;
    private final Pair<CatalogCode> error;

    ErrorChanges(
            ShapeComparison comparison, CatalogDomain oldDomain, CatalogDomain newDomain, Pair<CatalogCode> error) {
        this.comparison = comparison;
        this.oldDomain = oldDomain;
        this.newDomain = newDomain;
        this.error = error;
    }

    void find() {
        if (error.isKept()) {
            CatalogCode old = error.before().orElseThrow();
            CatalogCode now = error.after().orElseThrow();
            if (old.info().code().equals(now.info().code())
                    && !old.info().key().equals(now.info().key())
                    && !ErrorPairs.readTheSame(old, now)) {
                reused(old, now);
            } else if (!old.equals(now) || !sameMessages(old, now)) {
                kept(old, now);
            }
        }
        error.before().filter(old -> error.after().isEmpty()).ifPresent(this::removed);
        error.after().filter(now -> error.before().isEmpty()).ifPresent(this::added);
    }

    private Owner owner(CatalogCode old) {
        return Owner.of(oldDomain, old);
    }

    private void add(CatalogCode row, Finding finding) {
        boolean isOwn =
                row.source().equals(comparison.after.name()) || row.source().equals(comparison.before.name());
        comparison.add(isOwn ? finding : finding.from(row.source()));
    }

    private void removed(CatalogCode old) {
        Finding finding = Finding.of(Kind.CODE_REMOVED, Subject.ofError(oldDomain.name(), old.info()), "", "")
                .in(Tier.WIRE);
        boolean isRetired = comparison
                .after
                .retired()
                .getOrDefault(oldDomain.name(), List.of())
                .contains(old.info().code());
        if (isRetired) {
            finding = finding.withNote("retired, so that the code is not used for anything else");
        }
        add(old, comparison.source(finding, owner(old), member -> true));
    }

    private void added(CatalogCode now) {
        Subject subject = Subject.ofError(newDomain.name(), now.info());
        boolean wasRetired = comparison
                .before
                .retired()
                .getOrDefault(newDomain.name(), List.of())
                .contains(now.info().code());
        Finding finding = wasRetired
                ? Finding.of(Kind.RETIRED_CODE_USED, subject, "retired", "listed")
                        .in(Tier.WIRE)
                : Finding.of(Kind.CODE_ADDED, subject, "", "");
        add(now, comparison.demand(finding, Owner.of(newDomain, now)));
    }

    private void reused(CatalogCode old, CatalogCode now) {
        Finding finding = Finding.of(
                        Kind.CODE_REUSED,
                        Subject.ofError(newDomain.name(), now.info()),
                        old.info().key(),
                        now.info().key())
                .in(Tier.WIRE);
        add(now, comparison.source(finding, owner(old), member -> true));
    }

    private void kept(CatalogCode old, CatalogCode now) {
        Subject subject = Subject.ofError(newDomain.name(), now.info());
        CodeInfo was = old.info();
        CodeInfo is = now.info();
        if (!was.code().equals(is.code())) {
            add(
                    now,
                    Finding.of(Kind.CODE_CHANGED, subject, was.code(), is.code())
                            .in(Tier.WIRE));
        }
        boolean isRenamed = !was.key().equals(is.key());
        if (isRenamed) {
            add(
                    now,
                    comparison.source(
                            Finding.of(Kind.KEY, subject, was.key(), is.key()),
                            owner(old),
                            member -> constraintType(old).filter(member::equals).isEmpty()));
        }
        if (!was.status().equals(is.status())) {
            add(
                    now,
                    comparison.source(
                            Finding.of(Kind.STATUS, subject.of("status"), number(was), number(is))
                                    .in(Tier.WIRE),
                            owner(old),
                            member -> member.endsWith(".answer()")));
        }
        messages(old, now, subject);
        details(old, now, subject, isRenamed);
        if (was.isOnlyInCases() != is.isOnlyInCases()) {
            add(
                    now,
                    Finding.of(Kind.ONLY_IN_CASES, subject, onlyInCases(was), onlyInCases(is))
                            .in(Tier.WIRE));
        }
        constraint(old, now, subject.of("constraint"));
        otherNames(old, now, subject);
        description(old, now, subject);
        if (!was.actors().equals(is.actors())) {
            add(
                    now,
                    Finding.of(Kind.ACTORS, subject.of("acts"), actors(was), actors(is))
                            .in(Tier.TEXT));
        }
    }

    private static String number(CodeInfo info) {
        return info.status().isPresent() ? Integer.toString(info.status().getAsInt()) : "";
    }

    private static String onlyInCases(CodeInfo info) {
        return info.isOnlyInCases() ? "an error in its cases only" : "always an error";
    }

    static String actors(List<Actor> actors) {
        return actors.stream().map(Actor::text).collect(Collectors.joining(", "));
    }

    private static String actors(CodeInfo info) {
        return actors(info.actors());
    }

    private static Optional<String> constraintType(CatalogCode code) {
        return code.constraint().map(constraint -> "type " + constraint.name());
    }

    private void details(CatalogCode old, CatalogCode now, Subject subject, boolean isRenamed) {
        Optional<ReasonPattern> was = old.info().details();
        Optional<ReasonPattern> is = now.info().details();
        if (was.equals(is)) {
            return;
        }
        Finding finding = Finding.of(
                        Kind.DETAILS,
                        subject.of("details"),
                        was.map(ReasonPattern::template).orElse(""),
                        is.map(ReasonPattern::template).orElse(""))
                .in(Tier.WIRE);
        if (isRenamed) {
            add(now, components(was).equals(components(is)) ? finding : finding.in(Tier.SOURCE));
        } else {
            String constant = "." + old.info().key();
            add(
                    now,
                    comparison.source(
                            finding,
                            owner(old),
                            member -> !member.endsWith(constant)
                                    && constraintType(old)
                                            .filter(member::equals)
                                            .isEmpty()));
        }
    }

    private static List<String> components(Optional<ReasonPattern> details) {
        return details.map(ReasonPattern::holes)
                .map(holes -> {
                    List<String> names = GeneratedNames.components(holes);
                    return holes.stream()
                            .map(hole -> GeneratedNames.type(hole.type()) + " " + names.get(holes.indexOf(hole)))
                            .toList();
                })
                .orElse(List.of("none"));
    }

    private void constraint(CatalogCode old, CatalogCode now, Subject subject) {
        if (!old.constraint().equals(now.constraint())) {
            Finding finding = Finding.of(Kind.CONSTRAINT, subject, rule(old.constraint()), rule(now.constraint()))
                    .in(Tier.WIRE);
            add(
                    now,
                    comparison.source(
                            finding,
                            owner(old),
                            member -> constraintType(old).filter(member::equals).isPresent()));
        }
    }

    private static String rule(Optional<Constraint> constraint) {
        return constraint
                .map(rule ->
                        rule.name() + ": " + rule.minLength() + "-" + rule.maxLength() + " of " + rule.characters())
                .orElse("");
    }

    private void otherNames(CatalogCode old, CatalogCode now, Subject subject) {
        Set<String> missing = new LinkedHashSet<>(old.info().otherNames());
        now.info().otherNames().forEach(missing::remove);
        missing.remove(now.info().key());
        if (!missing.isEmpty()) {
            Finding finding = comparison.source(
                    Finding.of(Kind.OTHER_NAMES, subject.of("aliases"), String.join(", ", missing), ""),
                    owner(old),
                    member -> missing.stream().anyMatch(name -> member.endsWith("." + name)));
            if (!finding.tiers().isEmpty()) {
                add(now, finding);
            }
        }
    }

    private void description(CatalogCode old, CatalogCode now, Subject subject) {
        CodeInfo was = old.info();
        CodeInfo is = now.info();
        TextChange change = new TextChange();
        boolean isRenamed = !was.key().equals(is.key()) || !was.code().equals(is.code());
        boolean hasMadeTitles = isRenamed
                && was.title().equals(Names.title(was.key()))
                && is.title().equals(Names.title(is.key()));
        if (!hasMadeTitles) {
            change.add("en", "name", was.title(), is.title());
        }
        change.add("en", "means", was.means(), is.means());
        change.add("en", "do", was.action(), is.action());
        if (!isRenamed && !(isPage(comparison.before.pages(), was) && isPage(comparison.after.pages(), is))) {
            change.add("en", "help", was.help().orElse(""), is.help().orElse(""));
        }
        change.add("en", "since", old.since().orElse(""), now.since().orElse(""));
        change.add(
                "en",
                "deprecated",
                old.deprecated().orElse(""),
                now.deprecated().orElse(""));
        Set<String> extensions = new LinkedHashSet<>(was.extensions().keySet());
        extensions.addAll(is.extensions().keySet());
        extensions.forEach(key -> change.add(
                "en",
                key,
                was.extensions().getOrDefault(key, ""),
                is.extensions().getOrDefault(key, "")));
        change.finding(Kind.DESCRIPTION, subject).ifPresent(finding -> add(now, finding));
    }

    /** Whether a row's help is its reference page, or the row has none. */
    private static boolean isPage(Optional<String> pages, CodeInfo info) {
        return info.help()
                .map(help -> pages.filter(site -> help.startsWith(site + "/")).isPresent())
                .orElse(pages.isEmpty());
    }

    private Optional<CodeMessages> messages(Messages language, CatalogDomain domain, CatalogCode code) {
        return Optional.ofNullable(
                language.codes().get(domain.name() + "/" + code.info().key()));
    }

    private boolean sameMessages(CatalogCode old, CatalogCode now) {
        return CatalogChanges.both(comparison).values().stream()
                .allMatch(language -> messages(language.before().orElseThrow(), oldDomain, old)
                        .equals(messages(language.after().orElseThrow(), newDomain, now)));
    }

    private void messages(CatalogCode old, CatalogCode now, Subject subject) {
        TextChange change = new TextChange();
        CatalogChanges.both(comparison).forEach((language, pair) -> {
            MessageChange.add(
                    change,
                    language,
                    pair,
                    messages(pair.before().orElseThrow(), oldDomain, old),
                    messages(pair.after().orElseThrow(), newDomain, now),
                    old.isRecoverable() == now.isRecoverable());
        });
        String type = newDomain.enumName() + "Messages.";
        change.finding(Kind.MESSAGE, subject)
                .map(finding -> comparison.source(finding, owner(old), member -> member.startsWith(type)))
                .ifPresent(finding -> add(now, finding));
    }
}
