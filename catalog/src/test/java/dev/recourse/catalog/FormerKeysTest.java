package dev.recourse.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Failure;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormerKeysTest {

    private static final Map<String, String> FILES = Map.of("shop.yaml", """
            recourse: 1
            catalog: shop
            languages: [fr, ja]
            backoffs: { one: { base: 1s, factor: 2, max: 60s, jitter: none } }
            delay: { second: "1 second", seconds: "${n} seconds", minute: "1 minute", minutes: "${n} minutes" }
            messages: { recovering: "Again in ${delay}.", gave-up: Later. }
            domains:
              d:
                protocol: plain
                codes:
                  a: { key: A, means: M., do: D., remedy: { retry: { backoff: one } }, acts: [client] }
            """, "shop.fr.yaml", """
            recourse: 1
            translates: shop
            language: fr
            delay: { second: "1 seconde", seconds: "${n} secondes", minute: "1 minute", minutes: "${n} minutes" }
            messages: { recovering: "Dans ${delay}.", gave-up: Plus tard. }
            """, "shop.ja.yaml", """
            recourse: 1
            translates: shop
            language: ja
            delay: { second: "1 秒", seconds: "${n} 秒", minute: "1 分", minutes: "${n} 分" }
            messages: { recovering: "${delay}後。", gave-up: 後で。 }
            """);

    private final CatalogReader reader =
            new CatalogReader(file -> Optional.ofNullable(FILES.get(file)).map(text -> text.getBytes(UTF_8)));

    @Test
    void wordsForOneAreReadAsTheyWereMeant() {
        Reading reading = reader.readWithFormerKeys("shop.yaml");
        assertEquals(List.of(), reading.errors());
        Catalog catalog = reading.catalog().orElseThrow();
        MessageBook book = new MessageBook(catalog);
        Failure failure = Failure.of(catalog.policy().domain("d").lookup("a"), "");
        Decision first = catalog.policy().start().on(failure, 0, 0);
        Decision second = first.state().on(failure, 1_000, 0);
        assertEquals("Again in 1 second.", book.of(first, Locale.ENGLISH));
        assertEquals("Again in 2 seconds.", book.of(second, Locale.ENGLISH));
        assertEquals("Dans 1 seconde.", book.of(first, Locale.FRENCH));
        assertEquals("Dans 2 secondes.", book.of(second, Locale.FRENCH));
        assertEquals("1 秒後。", book.of(first, Locale.JAPANESE));
    }

    @Test
    void formerKeysAreRefusedEverywhereElse() {
        List<String> errors = reader.read("shop.yaml").errors().stream()
                .map(problem -> problem.message())
                .toList();
        assertTrue(
                errors.stream().anyMatch(error -> error.startsWith("unknown key 'second' in delay")), errors::toString);
    }

    @Test
    void todaysKeysAreReadAsEver() {
        String today = FILES.getOrDefault("shop.yaml", "")
                .replace("[fr, ja]", "[]")
                .replace("languages: []\n", "")
                .replaceAll("delay: .*", "delay: { seconds: \"\\${n} s\", minutes: \"\\${n} min\" }");
        CatalogReader one = new CatalogReader(
                file -> file.equals("shop.yaml") ? Optional.of(today.getBytes(UTF_8)) : Optional.empty());
        assertEquals(one.read("shop.yaml"), one.readWithFormerKeys("shop.yaml"));
        assertTrue(one.read("shop.yaml").catalog().isPresent());
    }
}
