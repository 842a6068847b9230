package dev.recourse.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.CatalogSource;
import dev.recourse.catalog.MessageBook;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages about unlisted codes, some of which are included and not translated. */
class RangeMessagesTest {

    private static final String BASE = """
            recourse: 1
            catalog: base
            domains:
              d:
                protocol: plain
                unknown:
                  "A*": { remedy: give-up, acts: [client], message: A. }
                  "B*": { remedy: refresh, acts: [client], message: B. }
                  "C*": { remedy: refresh, acts: [client], message: "C in ${delay}.", gave-up: No C. }
                codes:
                  listed: { key: RANGE_A, remedy: give-up, acts: [client], message: Listed. }
            """;

    private static final String SHOP = """
            recourse: 1
            catalog: shop
            include: [base]
            languages: [de]
            domains:
              d:
                protocol: plain
                include: base/d
                unknown:
                  "5.7.*": { remedy: give-up, acts: [client], message: Five seven. }
                  "5.7*": { remedy: give-up, acts: [client], message: Five. }
                  "*": { remedy: give-up, acts: [client], message: Anything. }
            """;

    private static final String GERMAN = """
            recourse: 1
            translates: shop
            language: de
            delay: { seconds: "${n} s", minutes: "${n} min" }
            messages: { recovering: "Geht in ${delay} weiter.", gave-up: Vorbei. }
            domains:
              d:
                5.7.*: { message: Fünf sieben. }
                5.7*: { message: Fünf. }
                "*": { message: Irgendwas. }
            """;

    @TempDir
    Path folder;

    @Test
    void areThoseOfTheRunTimeCatalogInEveryLanguage() throws IOException, ReflectiveOperationException {
        Files.writeString(folder.resolve("base.yaml"), BASE);
        Files.writeString(folder.resolve("shop.yaml"), SHOP);
        Files.writeString(folder.resolve("shop.de.yaml"), GERMAN);
        Catalog catalog = new CatalogReader(CatalogSource.folder(folder))
                .read("shop.yaml")
                .catalog()
                .orElseThrow();
        ClassLoader classes = Compilation.in(folder.resolve("out"))
                .catalogsAt(folder)
                .annotating("com.example.shop", "shop.yaml")
                .run()
                .mustSucceed()
                .load();
        Policy policy = (Policy) Class.forName("com.example.shop.Shop", true, classes)
                .getMethod("policy")
                .invoke(null);
        MessageBook book = new MessageBook(catalog);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            for (String code : List.of("A1", "B1", "C1", "5.7.1", "5.71", "listed", "x")) {
                Decision decision =
                        policy.start().on(policy.domain("d").lookup(code).failed(), 0, 0.5);
                for (int i = 0; i < 4; i++) {
                    assertEquals(book.of(decision, locale), message(classes, decision, locale), code + " " + locale);
                    decision =
                            decision.state().on(policy.domain("d").lookup(code).failed(), 0, 0.5);
                }
            }
        }
        Decision five = policy.start().on(policy.domain("d").lookup("5.7.1").failed(), 0, 0.5);
        assertEquals("Fünf sieben.", message(classes, five, Locale.GERMAN));
        Decision untranslated =
                policy.start().on(policy.domain("d").lookup("A1").failed(), 0, 0.5);
        assertEquals("Vorbei.", message(classes, untranslated, Locale.GERMAN));
    }

    private static String message(ClassLoader classes, Decision decision, Locale locale)
            throws ReflectiveOperationException {
        return (String) Class.forName("com.example.shop.ShopMessages", true, classes)
                .getMethod("of", Decision.class, Locale.class)
                .invoke(null, decision, locale);
    }
}
