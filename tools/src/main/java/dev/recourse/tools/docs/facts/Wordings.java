package dev.recourse.tools.docs.facts;

import dev.recourse.catalog.MessageBook;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.engine.MessageText;
import dev.recourse.engine.Messages;
import dev.recourse.engine.Messages.CodeMessages;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.tools.docs.page.Band;
import dev.recourse.tools.docs.page.Language;
import dev.recourse.tools.docs.page.Sentence;
import dev.recourse.tools.docs.page.Sentence.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What people read about errors, in every language of a catalog, filled in by the machine. */
final class Wordings {

    private static final double MIDDLE = 0.5;

    private static final long SECOND = 1_000;

    private final Catalog catalog;
    private final MessageBook book;
    private final Samples samples;
    private final List<Language> languages;

    Wordings(Catalog catalog, List<Language> languages) {
        this.catalog = catalog;
        this.book = new MessageBook(catalog);
        this.samples = new Samples(catalog.redirects());
        this.languages = languages;
    }

    /** An error by itself: no case of another one can apply to it, and none of its own. */
    private record Subject(Policy policy, ErrorCode code, String reason, boolean isRecoverable) {}

    /** What people read about a listed error. */
    List<Sentence> of(CatalogDomain domain, CodeInfo info, Row row) {
        Domain alone = Domain.of(domain.name(), domain.protocol(), List.of(info));
        Policy policy = policy(new DomainPolicy(alone, List.of(Row.always(shown(row))), List.of()));
        String reason = info.details().flatMap(samples::reason).orElse("");
        return sentences(
                new Subject(policy, alone.codes().get(0), reason, row.isRecoverable()),
                domain.name() + "/" + info.key(),
                false);
    }

    /** What people read about an unlisted code of a range. */
    List<Sentence> of(CatalogDomain domain, CatalogDomain.Unknown range) {
        Domain alone = Domain.builder(domain.name(), domain.protocol())
                .unknown(List.of(range.info()))
                .build();
        Policy policy = policy(new DomainPolicy(
                alone, List.of(), List.of(new DomainPolicy.Unknown(range.range(), Row.always(shown(range.row()))))));
        ErrorCode code = alone.lookup(Samples.code(range.range()));
        return sentences(
                new Subject(policy, code, "", range.row().isRecoverable()), domain.name() + "/" + range.range(), true);
    }

    private Policy policy(DomainPolicy domain) {
        return Policy.builder(catalog.name())
                .limits(catalog.limits())
                .hint(catalog.hint())
                .redirects(catalog.redirects())
                .domain(domain)
                .build();
    }

    /** The remedy whose message is shown: one that goes on, if there is one, because its message may show a wait. */
    private static Remedy shown(Row row) {
        return row.otherwise().kind() != DecisionKind.GIVE_UP
                ? row.otherwise()
                : row.remedies().stream()
                        .filter(remedy -> remedy.kind() != DecisionKind.GIVE_UP)
                        .findFirst()
                        .orElse(row.otherwise());
    }

    private List<Sentence> sentences(Subject subject, String path, boolean isRange) {
        return languages.stream()
                .map(language -> sentence(language, subject, path, isRange))
                .toList();
    }

    private Sentence sentence(Language language, Subject subject, String path, boolean isRange) {
        Messages messages = Objects.requireNonNull(catalog.messages().get(language.tag()));
        Map<String, CodeMessages> all = isRange ? messages.ranges() : messages.codes();
        Optional<CodeMessages> own = Optional.ofNullable(all.get(path));
        MessageText general = subject.isRecoverable ? messages.recovering() : messages.gaveUp();
        MessageText message = own.map(CodeMessages::message).orElse(general);
        boolean hasValues = message.places().stream().anyMatch(place -> !place.equals(MessageText.DELAY));
        Failure failure = failure(subject.code, subject.reason);
        Failure bare = failure(subject.code, "");
        Optional<Wording> plain = own.filter(texts -> hasValues)
                .map(texts -> new Wording(texts.plain().text(), decided(subject.policy, bare, language)));
        Optional<Wording> gaveUp = subject.isRecoverable
                ? Optional.of(new Wording(
                        own.map(CodeMessages::gaveUp).orElse(messages.gaveUp()).text(),
                        book.of(subject.policy.giveUp(failure), locales(language))))
                : Optional.empty();
        return new Sentence(
                language,
                given(subject, message, failure),
                new Wording(message.text(), decided(subject.policy, failure, language)),
                plain,
                gaveUp);
    }

    /** The values and the wait that the message shows. */
    private static String given(Subject subject, MessageText message, Failure failure) {
        List<String> given = new ArrayList<>();
        subject.code
                .info()
                .details()
                .ifPresent(pattern -> pattern.match(subject.reason).ifPresent(match -> {
                    for (int i = 0; i < pattern.holes().size(); i++) {
                        String name = pattern.holes().get(i).name();
                        if (message.places().contains(name)) {
                            given.add(name + " " + match.text(i));
                        }
                    }
                }));
        long wait = subject.policy.start().on(failure, 0, MIDDLE).state().delayMillis();
        if (wait > 0 && message.places().contains(MessageText.DELAY)) {
            long whole = (wait + SECOND - 1) / SECOND * SECOND;
            given.add("a wait of " + new Band(whole, whole).text());
        }
        int last = given.size() - 1;
        return given.isEmpty()
                ? ""
                : "with " + (last == 0 ? "" : String.join(", ", given.subList(0, last)) + " and ") + given.get(last);
    }

    private Failure failure(ErrorCode code, String reason) {
        return Failure.of(code, reason, Map.of()).withRedirect(samples.url()).withLocation(samples.url());
    }

    private String decided(Policy policy, Failure failure, Language language) {
        return book.of(policy.start().on(failure, 0, MIDDLE), locales(language));
    }

    private static List<Locale> locales(Language language) {
        return List.of(Locale.forLanguageTag(language.tag()));
    }
}
