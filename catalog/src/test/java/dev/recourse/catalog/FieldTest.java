package dev.recourse.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.problem.Problem;
import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Policy;
import dev.recourse.engine.State;
import dev.recourse.engine.UnknownCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small catalogs as services need them, each of which was once refused, misread or generated wrongly. */
class FieldTest {

    private static final Path FOLDER = Path.of("src/test/resources/field");

    private static Reading read(String name) {
        int slash = name.indexOf('/') + 1;
        return new CatalogReader(CatalogSource.folder(FOLDER.resolve(name.substring(0, slash))))
                .read(name.substring(slash) + ".yaml");
    }

    private static Catalog catalog(String name) {
        Reading reading = read(name);
        assertEquals(List.of(), reading.errors());
        return reading.catalog().orElseThrow();
    }

    private static List<String> problems(String name) {
        return read(name).errors().stream().map(Problem::text).toList();
    }

    private static ErrorCode lookup(String name, String domain, String code) {
        return catalog(name).policy().domain(domain).lookup(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "enum-kind",
                "extension",
                "family-order",
                "keyword-key",
                "long-names",
                "negative",
                "slash",
                "yield",
                "foreign/amqp",
                "foreign/k8s",
                "foreign/mqtt5",
                "foreign/smtp",
                "split/a",
                "split/b",
                "split/top"
            })
    void hasNoError(String name) {
        assertEquals(List.of(), problems(name));
    }

    @Test
    void anUnquotedPlaceholderInBracketsIsCalledByItsName() {
        assertEquals(
                List.of("flow-delay.yaml:4:41: error RC006: invalid YAML: text with '${' needs quotation marks inside"
                        + " brackets; quote the whole text"),
                problems("flow-delay"));
    }

    @Test
    void aHintRuleDoesNotSayWhereHintsAre() {
        assertEquals(
                List.of("body-hint.yaml:13:61: error RC153: a hint rule does not say where hints are read; to read them"
                        + " from the details, write 'reads: { hint: [ { detail: wait } ] }' in the domain"),
                problems("body-hint"));
    }

    @Test
    void aListedCodeIsNotNamedUnknown() {
        assertEquals(
                List.of(
                        "unknown-key.yaml:7:20: error RC144: 'UNKNOWN' is the name of every code that the catalog lacks;"
                                + " choose a longer one, like UNKNOWN_ERROR"),
                problems("unknown-key"));
    }

    @Test
    void onlyARangeThatCanMatchNothingIsRefused() {
        assertEquals(
                List.of("range-dead.yaml:10:7 RC042"),
                read("range-dead").errors().stream()
                        .map(problem ->
                                problem.file() + ":" + problem.line() + ":" + problem.column() + " " + problem.id())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"5.7.1,5.7.*", "5.7.,5.7.*", "5.1.1,5.*"})
    void theNarrowerFamilyDecidesWhateverTheOrder(String code, String range) {
        UnknownCode unlisted = (UnknownCode) lookup("family-order", "d", code);
        assertEquals(range, unlisted.range().orElseThrow().toString());
    }

    @Test
    void extensionsAreKept() {
        assertEquals(
                Map.of("x-severity", "warn", "x-http-status", "404"),
                lookup("extension", "d", "a").info().extensions());
    }

    @Test
    void aDomainMayBeMadeOfTwoFiles() {
        assertEquals(
                List.of("a1 A1 of a", "b1 B1 of b"),
                catalog("split/top").domains().get(0).codes().stream()
                        .map(code -> code.info() + " of " + code.source())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "slash,d,auth/too-many-requests,A",
        "slash,d,https://example.com/probs/out-of-credit,B",
        "negative,d,-1,SERVER_ERROR",
        "negative,d,0,NONE",
        "keyword-key,d,100,CONTINUE",
        "yield,d,a,YIELD",
        "enum-kind,d,a,A",
        "long-names,d,1764,ER_CANT_CHANGE_GTID_NEXT_IN_TRANSACTION_WHEN_GTID_NEXT_LIST_IS_NULL",
        "foreign/mqtt5,suback,0x87,NOT_AUTHORIZED"
    })
    void theCodeIsFound(String name, String domain, String code, String key) {
        assertEquals(key, lookup(name, domain, code).name());
    }

    @Test
    void everyCodeOfAForeignSystemIsFoundByItsText() {
        for (String name : List.of("foreign/amqp", "foreign/k8s", "foreign/mqtt5", "foreign/smtp")) {
            Catalog catalog = catalog(name);
            catalog.domains().forEach(domain -> {
                for (CatalogCode code : domain.codes()) {
                    ErrorCode found = catalog.policy()
                            .domain(domain.name())
                            .lookup(code.info().code());
                    assertEquals(code.info().key(), found.name(), name);
                }
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "foreign/amqp,channel,405,retry",
        "foreign/amqp,channel,403,give-up",
        "foreign/amqp,connection,541,retry",
        "foreign/k8s,api,TooManyRequests,retry",
        "foreign/k8s,api,Unauthorized,refresh",
        "foreign/k8s,api,NotFound,give-up",
        "foreign/mqtt5,suback,0x97,retry",
        "foreign/mqtt5,suback,0x87,refresh",
        "foreign/mqtt5,suback,0x00,give-up",
        "foreign/smtp,delivery,4.2.2,retry",
        "foreign/smtp,delivery,4.9.9,retry",
        "foreign/smtp,delivery,4.7.99,give-up",
        "foreign/smtp,delivery,5.9.9,give-up"
    })
    void theAnswerOfAForeignSystemIsDecided(String name, String domain, String code, String decision) {
        Policy policy = catalog(name).policy();
        Decision first = policy.start().on(policy.domain(domain).lookup(code).failed(), 0, 0.5);
        assertEquals(decision, first.kind().text());
    }

    private static String message(String name, String reason, String locale) {
        Catalog catalog = catalog(name);
        Policy policy = catalog.policy();
        Decision first = policy.start().on(policy.domain("d").lookup("a").failed(reason), 0, 0.5);
        return new MessageBook(catalog).of(first, Locale.forLanguageTag(locale));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1;en;The only connection is in use. Again in 1 second.",
                "2;en;Both connections are in use. Again in 1 second.",
                "5;en;All 5 connections are in use. Again in 1 second.",
                "22;en;All 22 connections are in use. Again in 1 second.",
                "1000000;en;All 1,000,000 connections are in use. Again in 1 second.",
                "1;pl;Jedyne połączenie jest zajęte. Ponownie za 1 sekundę.",
                "2;pl;Wszystkie 2 połączenia są zajęte. Ponownie za 1 sekundę.",
                "5;pl;Wszystkie 5 połączeń jest zajętych. Ponownie za 1 sekundę.",
                "22;pl;Wszystkie 22 połączenia są zajęte. Ponownie za 1 sekundę.",
                "1000000;pl;Wszystkie 1\u00A0000\u00A0000 połączeń jest zajętych. Ponownie za 1 sekundę."
            })
    void aNumberDecidesAboutTheWordsAroundIt(String limit, String language, String message) {
        assertEquals(message, message("plural", "limit " + limit, language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en;Trying again in 1 second.;Trying again in 2 seconds.;Trying again in 5 seconds.",
                "pl;Ponowna próba za 1 sekundę.;Ponowna próba za 2 sekundy.;Ponowna próba za 5 sekund."
            })
    void theWaitDecidesAboutItsUnit(String language, String first, String second, String third) {
        Catalog catalog = catalog("plural");
        Policy policy = catalog.policy();
        MessageBook book = new MessageBook(catalog);
        List<String> messages = new ArrayList<>();
        State state = policy.start();
        for (int i = 0; i < 3; i++) {
            Decision decision = state.on(policy.domain("d").lookup("other").failed(), 10_000L * i, 0.5);
            messages.add(book.of(decision, Locale.forLanguageTag(language)));
            state = decision.state();
        }
        assertEquals(List.of(first, second, third), messages);
    }

    @Test
    void wordsForOneAndForSeveralAreNotEnoughForEveryLanguage() {
        assertEquals(
                List.of(
                        "plural.yaml:4:10: error RC020: unknown key 'second' in delay; write all plural forms in"
                                + " 'seconds', like ${n} ${n, one {second} other {seconds}}",
                        "plural.yaml:4:55: error RC020: unknown key 'minute' in delay; write all plural forms in"
                                + " 'minutes', like ${n} ${n, one {minute} other {minutes}}",
                        "plural.pl.yaml:4:10: error RC020: unknown key 'second' in delay; write all plural forms in"
                                + " 'seconds', like ${n} ${n, one {second} other {seconds}}",
                        "plural.pl.yaml:4:55: error RC020: unknown key 'minute' in delay; write all plural forms in"
                                + " 'minutes', like ${n} ${n, one {minute} other {minutes}}"),
                problems("formerly/plural"));
    }

    @Test
    void persianIsSpelled() {
        assertEquals("نمی\u200Cتوان", message("persian", "", "en"));
    }

    @Test
    void aDollarSignAndABraceCanBeShown() {
        assertEquals(
                List.of("literal.yaml:7:93: error RC090: ${HOME} has no value here; remove it, or add it to 'details';"
                        + " to show ${HOME} itself, write $${HOME}"),
                problems("literal"));
        assertEquals("Set ${HOME} first", message("literal-escaped", "", "en"));
    }

    @ParameterizedTest
    @CsvSource({
        "zh-TW,zh-TW",
        "zh-Hant,zh-TW",
        "zh-HK,zh-TW",
        "zh-Hant-TW,zh-TW",
        "zh,zh",
        "zh-CN,zh",
        "zh-Hans-SG,zh",
        "he,iw",
        "he-IL,iw",
        "iw,iw",
        "en,EN",
        "de,EN",
        "pl,EN"
    })
    void everyReaderGetsTheLanguageThatIsThere(String locale, String message) {
        assertEquals(message, message("locales/lc", "", locale));
    }
}
