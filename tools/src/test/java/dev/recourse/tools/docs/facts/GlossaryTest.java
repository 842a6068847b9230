package dev.recourse.tools.docs.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.engine.GiveUpCause;
import dev.recourse.tools.docs.page.Rule;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    @Test
    void wordsAndCausesAreExplained() {
        List<Rule> words = ExampleSites.WIRESOCKET.catalog().words();
        assertEquals(
                List.of("Full jitter", "Equal jitter", "Plus up to 20 % jitter"),
                words.stream()
                        .map(Rule::label)
                        .filter(label -> label.endsWith(" jitter"))
                        .sorted(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()))
                        .toList());
        assertEquals("A wait is anything from nothing to what the backoff says.", text(words, "Full jitter"));
        assertEquals(
                Arrays.stream(GiveUpCause.values()).map(GiveUpCause::text).toList(),
                ExampleSites.WIRESOCKET.catalog().causes().stream()
                        .map(Rule::label)
                        .toList());
    }

    private static String text(List<Rule> rules, String label) {
        return rules.stream()
                .filter(rule -> rule.label().equals(label))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
