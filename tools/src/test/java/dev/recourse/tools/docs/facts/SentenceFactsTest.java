package dev.recourse.tools.docs.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.recourse.tools.docs.page.CodePage;
import dev.recourse.tools.docs.page.DomainPage;
import dev.recourse.tools.docs.page.Sentence;
import org.junit.jupiter.api.Test;

class SentenceFactsTest {

    @Test
    void everySentenceIsFilledInEveryLanguage() {
        int sentences = 0;
        for (DomainPage domain : ExampleSites.WIRESOCKET.domains()) {
            for (CodePage code : domain.codes()) {
                assertEquals(
                        ExampleSites.WIRESOCKET.languages().size(),
                        code.sentences().size());
                for (Sentence sentence : code.sentences()) {
                    assertFilled(sentence.message());
                    sentence.plain().ifPresent(SentenceFactsTest::assertFilled);
                    sentence.gaveUp().ifPresent(SentenceFactsTest::assertFilled);
                    sentences++;
                }
            }
        }
        assertEquals(82 * 8, sentences);
    }

    private static void assertFilled(Sentence.Wording wording) {
        assertFalse(wording.example().isEmpty() || wording.example().contains("${"), wording.toString());
    }

    @Test
    void aSentenceSaysWhatTheMachineSays() {
        Sentence japanese = ExampleSites.code(ExampleSites.WIRESOCKET, "close", "RATE_LIMIT").sentences().stream()
                .filter(sentence -> sentence.language().tag().equals("ja"))
                .findFirst()
                .orElseThrow();
        assertEquals("日本語", japanese.language().name());
        assertEquals(
                "変更の頻度が、このプランの上限である毎分 20 件を超えています。33 秒後に再接続します。",
                japanese.message().example());
        assertEquals(
                "変更の頻度がこのプランの上限を超えています。33 秒後に再接続します。",
                japanese.plain().orElseThrow().example());
        assertEquals(
                "変更の頻度がこのプランの上限を超えています。しばらくしてからもう一度お試しください。",
                japanese.gaveUp().orElseThrow().example());
    }

    @Test
    void numbersInSentencesAreExamples() {
        assertEquals(
                "with limit 20 and a wait of 33 s",
                ExampleSites.code(ExampleSites.WIRESOCKET, "close", "RATE_LIMIT")
                        .sentences()
                        .get(0)
                        .given());
        assertEquals(
                "",
                ExampleSites.code(ExampleSites.WIRESOCKET, "close", "FORBIDDEN")
                        .sentences()
                        .get(0)
                        .given());
        assertEquals(
                "with a wait of 8 s",
                ExampleSites.domain(ExampleSites.WIRESOCKET, "close")
                        .ranges()
                        .get(0)
                        .sentences()
                        .get(0)
                        .given());
    }
}
