package dev.recourse.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.MessageBook;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.engine.Answer;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.engine.MessageText;
import dev.recourse.engine.Messages;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Step;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares the generated code with the catalog as it is read at run time. */
class FaithfulTest {

    /** Reasons of all kinds for the rows of these catalogs. */
    private static final List<String> REASONS = List.of(
            "",
            "closed",
            "wait 90s for 07.50 (tea\u202e)\r\nagain: 90s, 007",
            "wait 2 minutes for -0 (x)\nagain: 2 minutes, 1",
            "0 of 1, 1.0 for 1s by \u05d0",
            "1 of 1000000, 1 for 60s by a-b",
            "2 of 1234567, -1234567.50 for 24h by x\u2067y",
            "1000 of 2, 9999999999 for 3 minutes by z");

    /** Some of all languages of these catalogs, and some of none. */
    private static final List<String> TAGS = List.of(
            "en",
            "en-IN",
            "de",
            "de-AT",
            "de-Latn-CH",
            "pt-BR",
            "pt",
            "pt-PT",
            "fa-AF",
            "fr-CA",
            "es-MX",
            "ja",
            "zh",
            "zh-Hans-SG",
            "pl",
            "ar-EG",
            "da",
            "und");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void prescribesWhatTheCatalogPrescribes(Examples example) {
        Policy made = Generated.from(example, folder).policy();
        Policy read = example.catalog().policy();
        assertEquals(read.fingerprint(), made.fingerprint());
        assertEquals(read.limits(), made.limits());
        assertEquals(read.hint(), made.hint());
        assertEquals(read.redirects(), made.redirects());
        assertEquals(read.budget(), made.budget());
        for (int i = 0; i < read.domains().size(); i++) {
            assertEquals(read.domains().get(i).rows(), made.domains().get(i).rows());
            assertEquals(read.domains().get(i).unknown(), made.domains().get(i).unknown());
        }
    }

    @ParameterizedTest
    @EnumSource
    void describesWhatTheCatalogDescribes(Examples example) {
        Policy made = Generated.from(example, folder).policy();
        for (CatalogDomain domain : example.catalog().domains()) {
            Domain generated = made.domain(domain.name());
            assertEquals(
                    domain.codes().stream().map(CatalogCode::info).toList(),
                    generated.codes().stream().map(ErrorCode::info).toList());
            assertEquals(domain.protocol(), generated.protocol());
            assertEquals(domain.reads(), generated.reads());
            assertEquals(domain.cases(), generated.cases());
        }
    }

    @Test
    void readsAnswersAsTheCatalogDoes() {
        Domain made = Generated.from(Examples.EVERYTHING, folder).policy().domain("api");
        Domain read = Examples.EVERYTHING.catalog().policy().domain("api");
        List<String> names = new ArrayList<>();
        for (Answer answer : List.of(
                Answer.of(200).withBody("{\"kind\":\"\\\"full\\\"\"}"),
                Answer.of(200).withBody("{\"kind\":\"LOGIN\",\"wait\":1500}"),
                Answer.of(200).withBody("{\"kind\":\"other\"}"),
                Answer.of(302).withHeader("Location", "https://api.example.net/there"),
                Answer.of(403).withHeader("X-RateLimit-Remaining", "0").withHeader("Retry-After", "9"),
                Answer.of(403)
                        .withHeader("X-RateLimit-Remaining", "3")
                        .withBody("{\"detail\":\"limited, wait 2 min\"}"),
                Answer.of(403).withHeader("X-RateLimit-Remaining", "1"),
                Answer.of(400).withBody("{\"errors\":[{\"\\\"co/de\\\"\":\"out-of-stock\"}]}"),
                Answer.of(403).withHeader("X-Error-Code", "new"))) {
            Optional<Failure> expected = read.read(answer);
            Optional<Failure> actual = made.read(answer);
            assertEquals(expected.map(FaithfulTest::text), actual.map(FaithfulTest::text), answer.toString());
            names.add(actual.map(failure -> failure.code().name()).orElse(""));
        }
        assertEquals(
                List.of("BUSY", "SUCCESS", "", "MOVED", "FORBIDDEN", "API_LIMIT", "FORBIDDEN", "SOLD_OUT", "FORBIDDEN"),
                names);
    }

    private static String text(Failure failure) {
        return String.join(
                " ",
                failure.code().info().toString(),
                failure.reason(),
                failure.values().toString(),
                failure.hint().toString(),
                failure.location().toString());
    }

    @ParameterizedTest
    @EnumSource
    void describesUnknownCodesAsTheCatalogDoes(Examples example) {
        Policy made = Generated.from(example, folder).policy();
        Policy read = example.catalog().policy();
        Set<String> seen = new HashSet<>();
        for (CatalogDomain domain : example.catalog().domains()) {
            for (String code :
                    List.of("", "0", "499", "599", "4500", "4999", "5000", "08", "08001", "08999", "E1", "neither")) {
                ErrorCode expected = read.domain(domain.name()).lookup(code);
                assertEquals(
                        expected.info(), made.domain(domain.name()).lookup(code).info());
                seen.add(expected.means());
            }
            domain.unknown().forEach(unknown -> assertTrue(seen.contains(unknown.means()), unknown.means()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasTheMessagesOfEveryLanguage(Examples example) {
        Generated generated = Generated.from(example, folder);
        Policy policy = generated.policy();
        Catalog catalog = example.catalog();
        MessageBook book = new MessageBook(catalog);
        for (Messages language : catalog.messages().values()) {
            for (CatalogDomain domain : catalog.domains()) {
                for (ErrorCode constant : policy.domain(domain.name()).codes()) {
                    Decision decision = policy.start().on(constant.failed(), 0, 0.5);
                    Locale locale = Locale.forLanguageTag(language.language());
                    assertEquals(
                            book.of(decision, locale),
                            generated.message(decision, locale),
                            constant.name() + " in " + locale);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasTheMessagesOfUnlistedCodesAndAfterGivingUp(Examples example) {
        Generated generated = Generated.from(example, folder);
        Catalog catalog = example.catalog();
        MessageBook book = new MessageBook(catalog);
        Set<String> seen = new HashSet<>();
        for (DomainPolicy domain : generated.policy().domains()) {
            for (ErrorCode code : codes(domain.domain())) {
                for (String reason : REASONS) {
                    Decision decision = generated.policy().start().on(code.failed(reason), 0, 0.5);
                    compare(decision, catalog, book, generated, seen);
                    while (decision instanceof Step) {
                        decision = decision.state().on(code.failed(reason), 1, 0.5);
                    }
                    compare(decision, catalog, book, generated, seen);
                }
            }
        }
        for (Messages language : catalog.messages().values()) {
            language.ranges()
                    .values()
                    .forEach(texts -> assertTrue(
                            seen.stream().anyMatch(text -> text.startsWith(literal(texts.message()))),
                            texts.toString()));
        }
    }

    /** The listed codes and some that are not. */
    private static List<ErrorCode> codes(Domain domain) {
        List<ErrorCode> codes = new ArrayList<>(domain.codes());
        Stream.of("4500", "4999", "E1", "E2x", "Fx", "neither")
                .map(domain::lookup)
                .forEach(codes::add);
        return codes;
    }

    /** The message up to its first placeholder. */
    private static String literal(MessageText message) {
        return message.text().replaceFirst("(?s)\\$\\{.*", "");
    }

    private static void compare(
            Decision decision, Catalog catalog, MessageBook book, Generated generated, Set<String> seen) {
        for (String language : catalog.messages().keySet()) {
            Locale locale = Locale.forLanguageTag(language);
            String message = generated.message(decision, locale);
            assertEquals(book.of(decision, locale), message, decision.failure() + " in " + locale);
            seen.add(message);
        }
    }

    @ParameterizedTest
    @EnumSource
    void choosesTheLanguagesThatTheCatalogChooses(Examples example) {
        Generated generated = Generated.from(example, folder);
        Policy policy = generated.policy();
        ErrorCode code = policy.domains().get(0).domain().codes().get(0);
        Decision decision = policy.start().on(code.failed(), 0, 0.5);
        MessageBook book = new MessageBook(example.catalog());
        Set<String> seen = new HashSet<>();
        for (String tag : TAGS) {
            Locale locale = Locale.forLanguageTag(tag);
            assertEquals(book.of(decision, locale), generated.message(decision, locale), tag);
            List<Locale> locales = List.of(Locale.forLanguageTag("tlh"), locale);
            assertEquals(book.of(decision, locales), generated.message(decision, locales), tag);
            seen.add(generated.message(decision, locales));
        }
        assertEquals(example.catalog().messages().size(), seen.size(), "each language has readers: " + seen);
    }
}
