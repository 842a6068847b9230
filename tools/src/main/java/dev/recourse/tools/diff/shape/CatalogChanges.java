package dev.recourse.tools.diff.shape;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.MessageText;
import dev.recourse.engine.Messages;
import dev.recourse.tools.diff.finding.Finding;
import dev.recourse.tools.diff.finding.Kind;
import dev.recourse.tools.diff.finding.Subject;
import dev.recourse.tools.diff.finding.Tier;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What differs outside of domains: names, endpoints, languages, and messages that do not depend on a code. */
final class CatalogChanges {

    private final ShapeComparison comparison;
    private final Catalog before;
    private final Catalog after;

    CatalogChanges(ShapeComparison comparison) {
        this.comparison = comparison;
        this.before = comparison.before;
        this.after = comparison.after;
    }

    void find() {
        fact(Kind.CATALOG_NAME, Tier.SOURCE, "catalog", before.name(), after.name());
        fact(Kind.TYPE_NAMES, Tier.SOURCE, "prefix", before.prefix(), after.prefix());
        endpoints();
        languages();
        general("recovering", Messages::recovering);
        general("gave-up", Messages::gaveUp);
        delay();
        fact(Kind.HEADING, Tier.TEXT, "title", before.title(), after.title());
        fact(
                Kind.HEADING,
                Tier.TEXT,
                "pages",
                before.pages().orElse(""),
                after.pages().orElse(""));
    }

    private void fact(Kind kind, Tier tier, String part, String old, String now) {
        if (!old.equals(now)) {
            comparison.add(Finding.of(kind, Subject.ofCatalog(part), old, now).in(tier));
        }
    }

    private void endpoints() {
        before.endpoints().stream()
                .filter(endpoint -> !after.endpoints().contains(endpoint))
                .map(endpoint -> comparison.source(
                        Finding.of(Kind.ENDPOINT_REMOVED, Subject.ofCatalog("redirects.endpoints"), endpoint, ""),
                        Owner.ofEndpoint(endpoint),
                        member -> true))
                .forEach(comparison::add);
    }

    private void languages() {
        Pair.by(Function.identity(), before.languages(), after.languages()).stream()
                .filter(pair -> !pair.isKept())
                .map(pair -> Finding.of(
                                pair.before().isPresent() ? Kind.LANGUAGE_REMOVED : Kind.LANGUAGE_ADDED,
                                Subject.ofCatalog("languages"),
                                pair.before().orElse(""),
                                pair.after().orElse(""))
                        .in(Tier.TEXT))
                .forEach(comparison::add);
    }

    private void general(String key, Function<Messages, MessageText> text) {
        TextChange change = new TextChange();
        both().forEach((language, pair) -> change.add(
                language,
                "",
                pair.before().map(text).map(MessageText::text).orElse(""),
                pair.after().map(text).map(MessageText::text).orElse("")));
        change.finding(Kind.GENERAL_MESSAGE, Subject.ofCatalog("messages." + key))
                .ifPresent(comparison::add);
    }

    private void delay() {
        Map<String, Function<Messages, MessageText>> texts = new LinkedHashMap<>();
        texts.put("delay.seconds", messages -> messages.delay().seconds());
        texts.put("delay.minutes", messages -> messages.delay().minutes());
        texts.forEach((key, text) -> {
            TextChange change = new TextChange();
            both().forEach((language, pair) -> {
                MessageText old = text.apply(pair.before().orElseThrow());
                MessageText now = text.apply(pair.after().orElseThrow());
                if (!DelayWords.readTheSame(language, old, now)) {
                    change.add(language, "", old.text(), now.text());
                }
            });
            change.finding(Kind.DELAY_WORDS, Subject.ofCatalog(key)).ifPresent(comparison::add);
        });
    }

    /** The messages of the languages that both have. */
    private Map<String, Pair<Messages>> both() {
        return both(comparison);
    }

    static Map<String, Pair<Messages>> both(ShapeComparison comparison) {
        Map<String, Pair<Messages>> both = new LinkedHashMap<>();
        both.put(Catalog.ENGLISH, Pair.of(comparison.before.english(), comparison.after.english()));
        comparison
                .before
                .messages()
                .forEach((language, messages) -> Optional.ofNullable(
                                comparison.after.messages().get(language))
                        .ifPresent(now -> both.put(language, Pair.of(messages, now))));
        return both;
    }
}
