package dev.recourse.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.CatalogSource;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.AcceptLanguage;
import dev.recourse.engine.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who reads which generated messages, and with which numbers. */
class ReadersTest {

    private static final String HEAD = """
            recourse: 1
            catalog: shop
            messages: { recovering: "Again soon.", gave-up: "Sorry." }
            """;
    private static final String CODE = """
            domains:
              d:
                protocol: plain
                codes:
                  a: { key: A, remedy: give-up, acts: [client], %s }
            """;
    private static final String TEXT =
            CODE.formatted("details: \"no ${item:text}\", message: \"No ${item}.\", plain: No.");
    private static final String NUMBER =
            CODE.formatted("details: \"at ${n:int}\", message: \"Number ${n}.\", plain: A number.");
    private static final String GERMAN = """
            recourse: 1
            translates: shop
            language: de
            delay: { seconds: "${n} s", minutes: "${n} min" }
            messages: { recovering: "Bald wieder.", gave-up: Nein. }
            domains:
              d:
                a: { message: "%s", plain: Nein. }
            """;

    @TempDir
    Path folder;

    private Compilation.Outcome compile(String catalog) throws IOException {
        Files.writeString(folder.resolve("shop.yaml"), catalog);
        return Compilation.in(folder.resolve("out"))
                .catalogsAt(folder)
                .annotating("com.example.shop", "shop.yaml")
                .run()
                .mustSucceed();
    }

    private Generated generated(Compilation.Outcome outcome) {
        Catalog catalog = new CatalogReader(CatalogSource.folder(folder))
                .read("shop.yaml")
                .catalog()
                .orElseThrow();
        return Generated.from(catalog, "com.example.shop", outcome);
    }

    private static Decision decision(Generated generated, String reason) {
        return generated.policy().start().on(generated.lookup("DCode", "a").failed(reason), 0, 0);
    }

    @Test
    void nothingIsChosenInOneLanguageWithoutNumbers() throws IOException {
        Compilation.Outcome outcome = compile(HEAD + TEXT);
        assertFalse(outcome.sources().containsKey("ShopLanguages.java"));
        assertFalse(outcome.source("ShopMessagesEn").contains("NumberStyle"));
        Generated generated = generated(outcome);
        Object english = generated.call("ShopMessages", "in", Locale.forLanguageTag("en-IN"));
        assertSame(english, generated.call("ShopMessages", "in", List.of(Locale.JAPAN)));
        assertEquals("No tea.", generated.message(decision(generated, "no tea"), Locale.US));
    }

    @Test
    void oneLanguageIsReadWithTheNumbersOfEveryRegion() throws IOException {
        Generated generated = generated(compile(HEAD + NUMBER));
        Decision decision = decision(generated, "at 1234567");
        assertEquals("Number 1,234,567.", generated.message(decision, Locale.US));
        assertEquals("Number 12,34,567.", generated.message(decision, Locale.forLanguageTag("en-IN")));
        assertEquals("Number 1.234.567.", generated.message(decision, Locale.forLanguageTag("en-DE")));
        assertEquals("Number 1,234,567.", generated.message(decision, Locale.GERMANY));
    }

    @Test
    void aLanguageWithoutNumbersHasOneInstance() throws IOException {
        Files.writeString(folder.resolve("shop.de.yaml"), GERMAN.formatted("Kein ${item}."));
        Compilation.Outcome outcome = compile(HEAD + "languages: [de]\n" + TEXT);
        assertFalse(outcome.source("ShopMessagesDe").contains("NumberStyle"));
        Generated generated = generated(outcome);
        Object german = generated.call("ShopMessages", "in", Locale.GERMAN);
        assertSame(german, generated.call("ShopMessages", "in", Locale.forLanguageTag("de-CH")));
        assertEquals("Kein Tee.", generated.message(decision(generated, "no Tee"), Locale.GERMANY));
    }

    @Test
    void aListIsReadInItsOrder() throws IOException {
        Files.writeString(folder.resolve("shop.de.yaml"), GERMAN.formatted("Nummer ${n}."));
        Generated generated = generated(compile(HEAD + "languages: [de]\n" + NUMBER));
        Decision decision = decision(generated, "at 12345");
        assertEquals("Nummer 12.345.", message(generated, decision, "ja, de;q=0.9, en;q=0.5"));
        assertEquals("Number 12,345.", message(generated, decision, "ja, de;q=0.3, en;q=0.5"));
        assertEquals("Nummer 12'345.", message(generated, decision, "de-CH"));
        assertEquals("Number 12,345.", message(generated, decision, ""));
        List<Locale> locales = AcceptLanguage.of("tlh, de-CH");
        Object german = generated.call("DCodeMessages", "in", locales);
        assertEquals("Nummer 12'345.", generated.callOn(german, "DCodeMessages", "a", 12_345));
    }

    private static String message(Generated generated, Decision decision, String acceptLanguage) {
        return generated.message(decision, AcceptLanguage.of(acceptLanguage));
    }
}
