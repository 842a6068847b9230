package dev.recourse.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainCommandTest extends RunsCommands {

    @Test
    void explainShowsWhatTheCatalogSays() {
        assertEquals(0, run("explain", "4006", "--reason", "Rate limit exceeded: 600 ops/min"));
        assertTrue(out.toString().startsWith("close/4006  RATE_LIMIT  (Rate Limit)"), out.toString());
        assertTrue(out.toString().contains("limit = 600"), out.toString());
        assertTrue(out.toString().contains("retry 1 of 60 in 33 s"), out.toString());
        assertTrue(out.toString().contains("600 a minute"), out.toString());
    }

    @Test
    void explainAcceptsADomainAndAKey() {
        assertEquals(0, run("explain", "dashboard/503", "--json"));
        assertEquals(1, out.toString().lines().count());
        assertTrue(out.toString()
                .startsWith("{\"domain\":\"dashboard\",\"code\":\"503\",\"name\":\"SERVICE_UNAVAILABLE\""));
        assertTrue(out.toString().contains("\"acts\":[\"client\",\"operator\"]"), out.toString());
        assertTrue(out.toString().contains("\"decision\":\"redirect\",\"delayMs\":0,\"why\":\""), out.toString());
        assertEquals(0, run("explain", "rate_limit"));
    }

    @Test
    void explainShowsEveryDomainThatHasTheCode() {
        assertEquals(0, run("explain", "401", "--json"));
        assertEquals(2, out.toString().lines().count());
    }

    @Test
    void explainShowsTheRulesForUnknownCodes() {
        assertEquals(0, run("explain", "4999"));
        assertTrue(out.toString().startsWith("close/4999  UNKNOWN"), out.toString());
        assertTrue(out.toString().contains("at most 3 times"), out.toString());
        assertEquals(1, run("explain", "close/9999"));
    }

    @Test
    void explainShowsTheMessageOfARangeAndWhatACatalogSaysBesides(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("rows.yaml");
        Files.writeString(file, """
                recourse: 1
                catalog: rows
                domains:
                  d:
                    protocol: plain
                    defaults: { remedy: give-up, acts: [client], x-team: shop }
                    unknown: { "E*": { message: Something with E. } }
                    codes: { a: { key: OUT_OF_STOCK } }
                """);
        assertEquals(0, run("explain", "E5", "--catalog", file.toString()), err::toString);
        assertTrue(out.toString().contains("message       Something with E."), out.toString());
        assertEquals(0, run("explain", "a", "--json", "--catalog", file.toString()), err::toString);
        assertTrue(out.toString().contains("\"title\":\"Out of Stock\""), out.toString());
        assertTrue(out.toString().contains("\"x-team\":\"shop\""), out.toString());
    }

    @Test
    void explainShowsThePageOfACode(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("paged.yaml");
        Files.writeString(file, """
                recourse: 1
                catalog: paged
                pages: https://docs.example.com/errors
                domains:
                  d:
                    protocol: plain
                    defaults: { remedy: give-up, acts: [client] }
                    unknown: { "E*": { means: Another error. } }
                    codes: { a: { key: SOLD_OUT } }
                """);
        String page = "https://docs.example.com/errors/d/a-sold-out";
        assertEquals(0, run("explain", "a", "--catalog", file.toString()), err::toString);
        assertTrue(out.toString().contains("\n  help          " + page + "\n"), out.toString());
        assertEquals(0, run("explain", "a", "--json", "--catalog", file.toString()), err::toString);
        assertTrue(out.toString().contains("\"help\":\"" + page + "\""), out.toString());
        assertEquals(0, run("explain", "E5", "--catalog", file.toString()), err::toString);
        String range = out.toString().substring(out.toString().indexOf("d/E5"));
        assertFalse(range.contains("help"), range);
    }

    @Test
    void explainAcceptsACodeWithSlashes(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("slash.yaml");
        String row = "{ key: %s, name: N, means: M., do: D., remedy: give-up, acts: [client] }\n";
        Files.writeString(
                file,
                "recourse: 1\ncatalog: slash\ndomains:\n  d:\n    protocol: plain\n    codes:\n"
                        + "      auth/too-many-requests: " + row.formatted("A") + "      \"\": " + row.formatted("B"));
        for (String query : List.of("auth/too-many-requests", "d/auth/too-many-requests")) {
            assertEquals(0, run("explain", query, "--catalog", file.toString()));
            assertTrue(out.toString().startsWith("d/auth/too-many-requests  A  (N)"), out.toString());
        }
        assertEquals(0, run("explain", "d/", "--catalog", file.toString()));
        assertTrue(out.toString().contains("\nd/  B  (N)"), out.toString());
        assertEquals(1, run("explain", "auth/other", "--catalog", file.toString()));
    }

    @Test
    void explainReadsAnAnswer() {
        assertEquals(
                0,
                run("explain", "dashboard", "--status", "429", "--header", "Retry-After: 7", "--body", "Slow down."),
                err::toString);
        assertTrue(out.toString().startsWith("dashboard/429  "), out.toString());
        assertTrue(
                out.toString().contains("code = status 429, reason = body, hint = header Retry-After"), out.toString());
        assertTrue(out.toString().contains("; hint 7 s"), out.toString());
        assertEquals(0, run("explain", "dashboard/401", "--body", "x", "--json"), err::toString);
        assertTrue(
                out.toString().contains("\"readFrom\":{\"code\":\"status 401\",\"reason\":\"body\"}"), out::toString);
    }

    @Test
    void explainSaysWhyAnAnswerIsNotExplained() {
        assertEquals(1, run("explain", "dashboard", "--status", "200"));
        assertTrue(
                err.toString()
                        .contains("recourse: an answer with status 200 is not a failure in the domain 'dashboard': "),
                err.toString());
        assertEquals(1, run("explain", "dashbord", "--status", "429"));
        assertTrue(err.toString().contains("has no code or key 'dashbord'"), err.toString());
        assertEquals(1, run("explain", "dashboard"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dashboard --status 4006 | 4006 is not a status",
                "dashboard --status x | 'x' is not a whole number",
                "dashboard --body x | --header and --body need --status",
                "dashboard --status 429 --header x | --header must be a name, a colon and a value, not 'x'",
                "dashboard --status 429 --body x --reason y | --body and --reason are the same text",
                "4006 --body x | 'close' is not an HTTP domain; give --reason",
            })
    void anAnswerThatCannotBeReadIsBadUsage(String line, String problem) {
        assertEquals(2, run(("explain " + line).split(" ")));
        assertTrue(err.toString().contains(problem), err.toString());
    }

    @Test
    void explainShowsTheCasesAndHidesControlCharacters(@TempDir Path folder) throws IOException {
        Path phases = Files.writeString(folder.resolve("phases.yaml"), """
                recourse: 1
                catalog: phases
                backoffs:
                  slow: { base: 10s, max: 1m, jitter: full }
                domains:
                  close:
                    protocol: websocket
                    codes:
                      4100:
                        key: BUSY
                        name: Busy
                        means: There is no place.
                        do: Come back later.
                        remedy: give-up
                        cases:
                          - when: { phase: opening }
                            remedy: { retry: { backoff: slow } }
                        acts: [client]
                        message: There is no place.
                """);
        assertEquals(0, run("explain", "4100", "--catalog", phases.toString()), err::toString);
        assertTrue(out.toString().contains("when opening"), out.toString());
        assertEquals(0, run("explain", "4009", "--reason", "REDIRECT:\u001b[31mwss://x"));
        assertFalse(out.toString().contains("\u001b"), out.toString());
        assertEquals(2, run("explain", "4006", "--locale", "!!"));
    }
}
