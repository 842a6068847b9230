package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private static final Answer ANSWER = Answer.of(429)
            .withHeader("Retry-After", "soon")
            .withHeaders(Map.of("retry-after", List.of("30"), "X", List.of("1", "2")))
            .withBody("secret");

    @Test
    void aHeaderHasAllItsLinesWhateverTheCaseOfItsName() {
        assertEquals(List.of("soon", "30"), ANSWER.header("RETRY-AFTER"));
        assertEquals(List.of("1", "2"), ANSWER.header("x"));
        assertEquals(List.of(), ANSWER.header("y"));
        assertEquals(List.of("soon", "30"), ANSWER.headers().get("retry-after"));
    }

    @Test
    void anAnswerNeverChanges() {
        List<String> lines = new ArrayList<>(List.of("1"));
        Answer answer = Answer.of(200).withHeaders(Map.of("X", lines));
        lines.add("2");
        answer.headers().clear();
        assertEquals(List.of("1"), answer.header("X"));
        List<String> joined = answer.withHeader("X", "3").header("X");
        assertThrows(UnsupportedOperationException.class, () -> joined.add("4"));
        assertEquals(List.of("1"), answer.header("X"));
    }

    @Test
    void aNumberIsOneInItsUsualForm() {
        assertEquals(429, ANSWER.number().orElseThrow());
        assertEquals(-1, Answer.of(-1).number().orElseThrow());
        assertFalse(Answer.of("007").number().isPresent());
        assertFalse(Answer.of("9".repeat(400)).number().isPresent());
        assertFalse(Answer.of("").number().isPresent());
        assertEquals("007", Answer.of("007").code());
    }

    @Test
    void itsTextHasNoSecrets() {
        assertEquals("answer 429", ANSWER.toString());
        assertEquals("secret", ANSWER.body());
    }

    @Test
    void tenThousandLinesAndAMegabyteAreRead() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            lines.add("soon");
        }
        lines.add("x,".repeat(500_000) + "90");
        Answer answer = Answer.of(503)
                .withHeaders(Map.of(
                        "Retry-After",
                        lines,
                        "Date",
                        lines,
                        "X-Error-Code",
                        lines,
                        "X-Remaining",
                        lines,
                        "Location",
                        lines));
        Failure failure = Orders.failure(answer.withBody("x".repeat(1_000_000)));
        assertEquals(90_000, failure.hint().orElseThrow().toMillis());
        assertEquals("soon", failure.code().code());
        assertEquals(4_096, failure.reason().length());
    }

    /** As in the map of {@code HttpURLConnection}, which has the status line. */
    @Test
    void aHeaderWithoutANameIsLeftOut() {
        Map<@Nullable String, List<String>> headers = new HashMap<>();
        headers.put(null, List.of("HTTP/1.1 503 Busy"));
        headers.put("Retry-After", List.of("5"));

        assertEquals(
                Answer.of(503).withHeader("Retry-After", "5"), Answer.of(503).withHeaders(headers));
    }
}
