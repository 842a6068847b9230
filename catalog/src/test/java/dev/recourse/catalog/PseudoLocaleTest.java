package dev.recourse.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.MessageText;
import dev.recourse.engine.Messages;
import dev.recourse.engine.Messages.CodeMessages;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PseudoLocaleTest {

    private static final Messages WIRESOCKET = new CatalogReader(CatalogSource.folder(Path.of("")))
            .read("wiresocket.yaml")
            .catalog()
            .orElseThrow()
            .english();

    private static String accented(String text) {
        CodeMessages texts = new CodeMessages(MessageText.of(text), MessageText.of(""), MessageText.of(""));
        Messages english = Messages.builder("en").codes(Map.of("d/A", texts)).build();
        return PseudoLocale.of(english).codes().values().stream()
                .map(pseudo -> pseudo.message().text())
                .collect(Collectors.joining());
    }

    @Test
    void lettersAreAccentedAndValuesStay() {
        assertEquals("[Ŵééļļ, ${name}: 5 %!]", accented("Well, ${name}: 5 %!"));
        assertEquals("[]", accented(""));
    }

    @Test
    void choicesStayChoices() {
        assertEquals(
                "[${n, =0 {ñöö} one {ååñ ${x, other {${x}}}} other {$${Åå} ${n}}}]",
                accented("${n, =0 {no} one {an ${x, other {${x}}}} other {$${A} ${n}}}"));
    }

    /** How long all messages without values are together. */
    private static int length(Messages messages) {
        return messages.codes().values().stream()
                .map(CodeMessages::plain)
                .filter(plain -> plain.places().isEmpty())
                .mapToInt(plain -> plain.text().length())
                .sum();
    }

    @Test
    void messagesAreAboutFortyPercentLonger() {
        int before = length(WIRESOCKET);
        int after = length(PseudoLocale.of(WIRESOCKET));
        assertTrue(after > 1.35 * before && after < 1.45 * before, before + " " + after);
    }

    @Test
    void everyTextIsThere() {
        Messages pseudo = PseudoLocale.of(WIRESOCKET);
        assertEquals("en-XA", pseudo.language());
        assertEquals(WIRESOCKET.codes().keySet(), pseudo.codes().keySet());
        assertEquals(WIRESOCKET.ranges().keySet(), pseudo.ranges().keySet());
        assertEquals(
                "${n} ${n, one {šééçööñð} other {šééçööñðš}}",
                pseudo.delay().seconds().text());
        assertTrue(
                pseudo.recovering().text().startsWith("[Ţĥéé çööññééçţîîööñ"),
                pseudo.recovering().text());
        assertTrue(
                pseudo.recovering().text().endsWith("${delay}.]"),
                pseudo.recovering().text());
    }
}
