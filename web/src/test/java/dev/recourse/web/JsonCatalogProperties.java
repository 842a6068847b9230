package dev.recourse.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.catalog.CatalogJson;
import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.Catalogs;
import dev.recourse.catalog.MessageBook;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.Decision;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Policy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class JsonCatalogProperties {

    private static final String WIRESOCKET = CatalogJson.writeCompact(Shipped.wireSocket());
    private static final Policy POLICY = Shipped.wireSocket().policy();
    private static final List<String> TAGS =
            List.of("en", "de-AT", "zh-TW", "pl", "ar-EG", "pt", "en-IN", "fr", "gsw", "");

    @Provide
    Arbitrary<Catalog> catalogs() {
        return Arbitraries.longs().withoutEdgeCases().map(seed -> read(Catalogs.files(seed)));
    }

    private static Catalog read(Map<String, String> files) {
        return new CatalogReader(
                        file -> Optional.ofNullable(files.get(file)).map(text -> text.getBytes(StandardCharsets.UTF_8)))
                .read("generated.yaml")
                .catalog()
                .orElseThrow();
    }

    @Property(tries = 100)
    void anyCatalogPrescribesTheSameInItsJsonForm(@ForAll("catalogs") Catalog catalog) throws NotReadableException {
        SamePolicy.check(
                catalog.policy(), JsonCatalog.read(CatalogJson.write(catalog)).policy());
    }

    @Property(tries = 30)
    void anyCatalogSaysTheSameInItsJsonForm(@ForAll("catalogs") Catalog catalog) throws NotReadableException {
        checkMessages(catalog);
    }

    @Example
    void shippedCatalogsSayTheSameInTheirJsonForm() throws NotReadableException {
        for (Catalog catalog : Shipped.all()) {
            checkMessages(catalog);
        }
    }

    private static void checkMessages(Catalog catalog) throws NotReadableException {
        JsonCatalog read = JsonCatalog.read(CatalogJson.write(catalog));
        MessageBook book = new MessageBook(catalog);
        for (DomainPolicy domain : read.policy().domains()) {
            for (ErrorCode code : domain.domain().codes()) {
                String reason = code.info()
                        .details()
                        .map(pattern -> pattern.template()
                                .replaceAll("\\$\\{[^:}]*:(int|long|decimal|duration)}", "1234567")
                                .replaceAll("\\$\\{[^}]*}", "wss://a.example/b"))
                        .orElse("");
                Failure failure = Failure.of(code, reason);
                for (int random = 0; random < 2; random++) {
                    Decision decision = read.policy().start().on(failure, 0, random);
                    for (String tag : TAGS) {
                        assertEquals(
                                book.of(decision, Locale.forLanguageTag(tag)),
                                read.messages().ofTags(decision, List.of(tag)),
                                () -> code + " " + tag);
                    }
                }
            }
        }
    }

    @Property(tries = 300)
    void noTextIsMoreThanRefused(
            @ForAll @IntRange(max = 200_000) int at,
            @ForAll @IntRange(max = 20) int removed,
            @ForAll("pieces") String put) {
        int start = at % WIRESOCKET.length();
        int end = Math.min(WIRESOCKET.length(), start + removed);
        try {
            JsonCatalog.read(WIRESOCKET.substring(0, start) + put + WIRESOCKET.substring(end));
        } catch (NotReadableException e) {
            assertEquals(false, String.valueOf(e.getMessage()).isEmpty());
        }
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.oneOf(
                Arbitraries.of("", "\"", "{", "}", "[", "]", ",", ":", "null", "-1", "1e999", "\\u0000", "${", "true"),
                Arbitraries.strings().ofMaxLength(3));
    }

    @Property(tries = 1000)
    void noFailureIsRefused(@ForAll("failures") String json) {
        Failure failure = FailureReader.read(POLICY, json);
        assertEquals(false, failure.code().domain().name() == null);
    }

    @Provide
    Arbitrary<String> failures() {
        Arbitrary<String> names = Arbitraries.of(
                "domain",
                "code",
                "status",
                "headers",
                "body",
                "reason",
                "retryAfter",
                "hintMs",
                "date",
                "phase",
                "sent");
        Arbitrary<String> values = Arbitraries.of(
                "\"close\"",
                "\"dashboard\"",
                "4006",
                "429",
                "1e400",
                "-1e400",
                "{}",
                "{\"Retry-After\":[\"9\",null,3]}",
                "{\"x\":{}}",
                "[]",
                "null",
                "true",
                "\"2026-01-31T12:00:00Z\"",
                "\"opening\"",
                "0.5",
                "\"\"",
                "\"9e99\"");
        return names.flatMap(name -> values.map(value -> "\"" + name + "\":" + value))
                .list()
                .ofMaxSize(8)
                .map(members -> "{" + String.join(",", members) + "}");
    }
}
