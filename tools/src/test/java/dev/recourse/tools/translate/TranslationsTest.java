package dev.recourse.tools.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationsTest {

    private static final String ITEM = "<target>${limit, one {Najwyżej jeden ${item}}";

    @TempDir
    Path folder;

    private ShopCatalog shop;

    @BeforeEach
    void write() throws IOException {
        shop = new ShopCatalog(folder);
        assertEquals(List.of(), shop.problems());
    }

    private static String line(Outcome outcome) {
        return String.join("\n", outcome.lines());
    }

    private static String last(Outcome outcome) {
        return outcome.lines().get(outcome.lines().size() - 1);
    }

    private String report() {
        return line(shop.translations().report("pl"));
    }

    @Test
    void whatIsWrittenAndReadChangesNothing() throws IOException {
        String xliff = shop.xliff("pl");

        assertEquals("shop.pl.yaml: 8 taken over, 0 still to translate", line(shop.take(xliff)));
        assertEquals(ShopCatalog.POLISH, shop.polish());
    }

    @Test
    void aStampedFileIsTheSameAfterItWasWrittenAndRead() throws IOException {
        assertEquals("shop.pl.yaml: 5 stamped", line(shop.translations().stamp("pl")));
        String stamped = shop.polish();
        assertEquals(
                5, stamped.lines().filter(line -> line.contains("source: ")).count());
        assertTrue(stamped.contains("\"${n} min\", source: 80719027 }"), stamped);
        assertTrue(stamped.contains("# a comment"), stamped);
        assertEquals(List.of(), shop.problems());

        shop.take(shop.xliff("pl"));
        assertEquals(stamped, shop.polish());
    }

    @Test
    void aChangedTextIsTakenOverWithItsSource() throws IOException {
        String xliff = shop.xliff("pl").replace("Zamówienie nie powiodło się.", "Nie udało się: \"spróbuj\" ponownie.");

        assertTrue(shop.take(xliff).isGood());
        assertEquals(
                ShopCatalog.POLISH.replace(
                        "      message: Zamówienie nie powiodło się.",
                        "      message: \"Nie udało się: \\\"spróbuj\\\" ponownie.\"\n      source: 9bc4d830"),
                shop.polish());
        assertEquals(List.of(), shop.problems());
    }

    @Test
    void aChangedEnglishIsStaleUntilItIsTranslatedAgain() throws IOException {
        shop.translations().stamp("pl");
        shop.english(ShopCatalog.ENGLISH.replace("The order failed.", "The order did not succeed."));

        assertEquals("shop.pl.yaml: 7 translated, 1 stale, 0 missing", report());
        assertEquals(1, shop.problems().size());
        assertTrue(shop.problems().get(0).contains("warning RC108: the English of 'orders/defaults'"));
        String xliff = shop.xliff("pl");
        assertTrue(xliff.contains("<segment state=\"initial\" subState=\"recourse:stale\">"), xliff);

        String before = shop.polish();
        assertEquals("shop.pl.yaml: 7 taken over, 1 still to translate", line(shop.take(xliff)));
        assertEquals(before, shop.polish());

        shop.take(xliff.replace("state=\"initial\" subState=\"recourse:stale\"", "state=\"reviewed\""));
        assertEquals("shop.pl.yaml: 8 translated, 0 stale, 0 missing", report());
        assertEquals(List.of(), shop.problems());
    }

    @Test
    void aTranslationOfAnotherEnglishStaysStale() throws IOException {
        shop.translations().stamp("pl");
        String xliff = shop.xliff("pl");
        shop.english(ShopCatalog.ENGLISH.replace("The order failed.", "The order did not succeed."));

        Outcome outcome = shop.take(xliff);

        assertEquals(
                "shop.pl.yaml: 8 taken over, 0 still to translate\n"
                        + "  1 from an English that has changed since, so they stay stale",
                line(outcome));
        assertEquals("shop.pl.yaml: 7 translated, 1 stale, 0 missing", report());
    }

    @Test
    void partOfARowDoesNotMakeItCurrent() throws IOException {
        shop.translations().stamp("pl");
        shop.english(ShopCatalog.ENGLISH
                .replace("That is too many.", "That is much too many.")
                .replace("are}} the most", "are}} the very most"));
        String xliff =
                shop.xliff("pl").replaceFirst("state=\"initial\" subState=\"recourse:stale\"", "state=\"final\"");

        assertEquals("shop.pl.yaml: 7 taken over, 1 still to translate", line(shop.take(xliff)));
        assertEquals("shop.pl.yaml: 6 translated, 2 stale, 0 missing", report());
    }

    @Test
    void whatLintRefusesIsRefusedWhereItStands() throws IOException {
        String xliff = shop.xliff("pl")
                .replace("few {Najwyżej ${limit} ${item}} ", "")
                .replace("zajęty. Ponowna próba za <ph id=\"1\" equiv=\"${delay}\" disp=\"${delay}\"/>", "zajęty")
                .replace("Zamówienie", "Nowe <cp hex=\"0007\"/> zamówienie");

        Outcome outcome = shop.take(xliff);

        assertFalse(outcome.isGood());
        Path in = shop.file("in.xlf");
        assertEquals(
                Stream.of(
                                at(xliff, "<target>Sklep jest zajęty")
                                        + ": error RC105: the translation of 'recovering' has the placeholders none, but the"
                                        + " original has ${delay}; use the same ones (unit messages.recovering)",
                                at(xliff, "<target>Nowe ")
                                        + ": error RC008: invisible character U+0007; remove it (unit orders.defaults.message)",
                                at(xliff, ITEM)
                                        + ": error RC127: 'pl' needs few as well in the choice by ${limit}; write a text for"
                                        + " each of one, few, many and other (unit orders.too:2F:many.message)")
                        .map(line -> in + ":" + line)
                        .toList(),
                outcome.lines().subList(0, 3));
        assertEquals(
                in + ": nothing was taken over, because of 3 errors",
                outcome.lines().get(3));
        assertEquals(ShopCatalog.POLISH, shop.polish());
    }

    /** The line and column behind the start of this target. */
    private static String at(String xliff, String start) {
        List<String> lines = xliff.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(start)) {
                return i + 1 + ":" + (lines.get(i).indexOf(start) + "<target>".length() + 1);
            }
        }
        throw new AssertionError(start);
    }

    @Test
    void oneBadFileKeepsAllFromBeingWritten() throws IOException {
        shop.write("good.xlf", shop.xliff("pl").replace("Zamówienie", "Nowe zamówienie"));
        shop.write("bad.xlf", shop.xliff("de").replace("trgLang=\"de\"", "trgLang=\"../de\""));

        List<Outcome> outcomes = shop.translations().readXliff(List.of(shop.file("good.xlf"), shop.file("bad.xlf")));

        assertTrue(outcomes.get(0).isGood());
        assertFalse(outcomes.get(1).isGood());
        assertEquals(ShopCatalog.POLISH, shop.polish());
    }

    @Test
    void theLastOfSeveralFilesCounts() throws IOException {
        String xliff = shop.xliff("pl");
        shop.write("1.xlf", xliff.replace("Zamówienie", "Pierwsze zamówienie"));
        shop.write("2.xlf", xliff.replace("Zamówienie", "Drugie zamówienie"));

        shop.translations().readXliff(List.of(shop.file("1.xlf"), shop.file("2.xlf")));

        assertTrue(shop.polish().contains("message: Drugie zamówienie"), shop.polish());
    }

    @Test
    void aNewLanguageGetsAFile() throws IOException {
        String xliff = shop.xliff("de")
                .replaceFirst(
                        "state=\"initial\">(\\s*)<source>The shop cannot.*",
                        "state=\"final\">$1<source>The shop cannot be"
                                + " reached.</source><target>Der Laden ist nicht erreichbar.</target>")
                .replaceFirst(
                        "state=\"initial\">(\\s*)<source>The order failed.*",
                        "state=\"final\">$1<source>The order"
                                + " failed.</source><target>Die Bestellung ist gescheitert.</target>");

        assertEquals(
                "shop.de.yaml: 2 taken over, 6 still to translate\n  add 'de' to 'languages' of shop.yaml to use it",
                line(shop.take(xliff)));
        assertEquals("""
                # What the people in front of an application read, in German. The original is shop.yaml.
                recourse: 1
                translates: shop
                language: de
                messages:
                  gave-up: Der Laden ist nicht erreichbar.
                  source: fbb674ac
                domains:
                  orders:
                    defaults:
                      message: Die Bestellung ist gescheitert.
                      source: 9bc4d830
                """, shop.read("shop.de.yaml"));
        assertEquals(
                "shop.de.yaml: 2 translated, 0 stale, 6 missing",
                last(shop.translations().report("de")));
    }

    @Test
    void whereNothingIsTranslatedThereIsNoFile() throws IOException {
        assertEquals("shop.de.yaml: 0 taken over, 8 still to translate", line(shop.take(shop.xliff("de"))));
        assertFalse(Files.exists(shop.file("shop.de.yaml")));
    }

    @Test
    void textsThatTheCatalogNoLongerHasAreLeftOut() throws IOException {
        String xliff = shop.xliff("pl");
        shop.english(ShopCatalog.ENGLISH.replaceFirst("    unknown:\n.*\n", ""));

        assertEquals(
                "shop.pl.yaml: 7 taken over, 0 still to translate\n"
                        + "  1 that the catalog no longer has, left out: orders.stock-:2A:.message",
                line(shop.take(xliff)));
    }

    @Test
    void aFileThatCannotBeReadIsNotTouched() throws IOException {
        String xliff = shop.xliff("pl");
        for (String broken : List.of("a: [", "- a", ShopCatalog.POLISH + "  too: &a b\n", "translates: other\n")) {
            shop.write("shop.pl.yaml", broken);
            for (Outcome outcome : List.of(
                    shop.take(xliff),
                    shop.translations().stamp("pl"),
                    shop.translations().writeXliff("pl", folder))) {
                assertFalse(outcome.isGood(), broken);
                assertEquals("shop.pl.yaml cannot be read; correct these errors first", last(outcome));
            }
            assertEquals(broken, shop.polish());
        }
    }

    @Test
    void onlyWhatIsCompleteAndRightIsStamped() throws IOException {
        shop.write(
                "shop.pl.yaml", ShopCatalog.POLISH.replace("few {sekundy} ", "").replace("  plain:", "  # plain:"));

        Outcome outcome = shop.translations().stamp("pl");

        assertFalse(outcome.isGood());
        assertEquals(
                List.of(
                        "shop.pl.yaml: delay is incomplete or has errors",
                        "shop.pl.yaml: orders/too/many is incomplete or has errors",
                        "shop.pl.yaml: 3 stamped, 2 left as they are"),
                outcome.lines());
    }

    @Test
    void joinersMarksAndLiteralPlaceholdersSurvive() throws IOException {
        String text =
                "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 $${x} \u200F(\u2068a\u2069) <b & c> \uD83D\uDE00";
        shop.write("shop.pl.yaml", ShopCatalog.POLISH.replace("Zamówienie nie powiodło się.", "\"" + text + "\""));
        String before = shop.polish();

        shop.take(shop.xliff("pl"));
        assertEquals(before, shop.polish());
        assertTrue(shop.xliff("pl").contains("$${x} \u200F(\u2068a\u2069) &lt;b &amp; c&gt;"));
    }

    @Test
    void aPartialFileIsReported() throws IOException {
        shop.write("shop.pl.yaml", """
                recourse: 1
                translates: shop
                language: pl
                domains:
                  orders:
                    defaults: { message: "Zamówienie ${x}" }
                """);

        Outcome outcome = shop.translations().report("pl");

        assertFalse(outcome.isGood());
        assertEquals("shop.pl.yaml: 0 translated, 1 stale, 7 missing", last(outcome));
        assertEquals(7L, outcome.facts().get("missing"));
    }
}
