package dev.recourse.tools.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.CatalogSource;
import dev.recourse.engine.Policy;
import dev.recourse.wiresocket.WireSocket;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeciderTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private boolean run(String... lines) throws IOException {
        return run(WireSocket.policy(), String.join("\n", lines));
    }

    private boolean run(Policy policy, String input) throws IOException {
        return new Decider(policy, 0)
                .run(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private List<String> answers() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private List<String> problems() {
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void aFailureIsAnsweredWithOneLine() throws IOException {
        assertTrue(run(
                "{\"session\":\"s1\",\"at\":0,\"event\":\"failed\",\"domain\":\"close\",\"code\":4006,\"random\":0}"));
        assertEquals(
                List.of(
                        "{\"session\":\"s1\",\"at\":0,\"domain\":\"close\",\"code\":\"4006\",\"name\":\"RATE_LIMIT\",\"listed\":true,"
                                + "\"decision\":\"retry\",\"delayMs\":30000,\"retries\":1,\"refreshes\":0,\"redirects\":0,"
                                + "\"why\":\"retry 1 of 60 in 30 s: backoff rate 30 s, plus up to 20 % jitter drew 0; no hint;"
                                + " 14:30 of 15:00 left\"}"),
                answers());
    }

    @Test
    void aProxysStatusIsRetriedOnlyIfTheRequestCanBeSentTwice() throws IOException {
        Policy standard = new CatalogReader(CatalogSource.folder(Path.of("..", "catalog")))
                .read("standard.yaml")
                .catalog()
                .orElseThrow()
                .policy();
        assertTrue(run(standard, """
                {"session":"1","at":0,"event":"failed","domain":"http","code":503,"idempotent":false}
                {"session":"2","at":0,"event":"failed","domain":"http","code":503}
                {"session":"3","at":0,"event":"failed","domain":"http","code":522,"idempotent":false}
                {"session":"4","at":0,"event":"failed","domain":"http","code":530}
                {"session":"5","at":0,"event":"failed","domain":"transport","code":"unreachable","idempotent":false}
                {"session":"6","at":0,"event":"failed","domain":"transport","code":"not-sent","idempotent":false}
                """));
        assertEquals(
                List.of(
                        "SERVICE_UNAVAILABLE give-up not-idempotent",
                        "SERVICE_UNAVAILABLE retry",
                        "ORIGIN_CONNECT_TIMEOUT give-up not-idempotent",
                        "ORIGIN_NOT_FOUND retry",
                        "UNREACHABLE give-up not-idempotent",
                        "NOT_SENT retry"),
                answers().stream().map(DeciderTest::decision).toList());
    }

    /** The name, the decision and the cause of an answer. */
    private static String decision(String line) {
        return Stream.of("name", "decision", "cause")
                .map(field -> Pattern.compile("\"" + field + "\":\"([^\"]*)\"").matcher(line))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .collect(Collectors.joining(" "));
    }

    @Test
    void otherEventsPrintNothing() throws IOException {
        assertTrue(run(
                "{\"at\":0,\"event\":\"ready\"}",
                "{\"at\":1,\"event\":\"resume\"}",
                "{\"at\":1,\"event\":\"wake\"}",
                "{\"at\":1,\"event\":\"wake\",\"session\":\"unknown\"}",
                "{\"event\":\"end\"}",
                "",
                "  \r"));
        assertEquals(List.of(), answers());
    }

    @Test
    void aFailureIsRememberedUntilTheEnd() throws IOException {
        String failed = "{\"at\":0,\"event\":\"failed\",\"domain\":\"close\",\"code\":\"4001\"}";
        assertTrue(run(failed, failed, "{\"at\":0,\"event\":\"end\"}", failed));
        assertEquals(
                List.of("refresh", "give-up", "refresh"),
                answers().stream()
                        .map(line -> line.replaceAll(".*\"decision\":\"([^\"]*)\".*", "$1"))
                        .toList());
    }

    @Test
    void sessionsAreIndependent() throws IOException {
        String failed = "{\"session\":\"%s\",\"at\":0,\"event\":\"failed\",\"domain\":\"close\",\"code\":\"4001\"}";
        assertTrue(run(failed.formatted("a"), failed.formatted("b")));
        assertEquals(
                2,
                answers().stream()
                        .filter(line -> line.contains("\"decision\":\"refresh\""))
                        .count());
    }

    @Test
    void aRedirectNamesItsTarget() throws IOException {
        assertTrue(run(
                "{\"at\":0,\"event\":\"failed\",\"domain\":\"close\",\"code\":4009,\"reason\":\"REDIRECT:wss://eu.wiresocket.net/d\"}",
                "{\"at\":0,\"event\":\"failed\",\"domain\":\"dashboard\",\"code\":503,\"retryAfter\":\"3600\"}"));
        assertTrue(answers()
                .get(0)
                .contains("\"decision\":\"redirect\",\"target\":\"wss://eu.wiresocket.net/d\",\"delayMs\":0"));
        assertTrue(answers().get(1).contains("\"decision\":\"redirect\",\"endpoint\":\"dataplane\",\"delayMs\":0"));
    }

    @Test
    void aDateIsAHintOnlyWithTheCurrentTime() throws IOException {
        String failed = "{\"at\":0,\"event\":\"failed\",\"domain\":\"dataplane\",\"code\":503,\"random\":0,"
                + "\"retryAfter\":\"Sun, 06 Nov 1994 08:49:37 GMT\"%s}";
        assertTrue(run(
                failed.formatted(",\"date\":\"1994-11-06T08:49:07Z\""), "{\"event\":\"end\"}", failed.formatted("")));
        assertTrue(answers().get(0).contains("\"delayMs\":30000"), answers().get(0));
        assertTrue(answers().get(1).contains("\"delayMs\":250"), answers().get(1));
    }

    @Test
    void aCodeThatTheCatalogLacksIsUnknown() throws IOException {
        assertTrue(run(
                "{\"at\":0,\"event\":\"failed\",\"domain\":\"close\",\"code\":4999,\"random\":1}",
                "{\"at\":0,\"event\":\"failed\",\"domain\":\"transport\",\"code\":\"x\"}"));
        assertTrue(answers()
                .get(0)
                .contains("\"name\":\"UNKNOWN\",\"listed\":false,\"decision\":\"retry\",\"delayMs\":10000"));
        assertTrue(
                answers()
                        .get(1)
                        .contains(
                                "\"name\":\"UNKNOWN\",\"listed\":false,\"decision\":\"give-up\",\"cause\":\"not-recoverable\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "nonsense | the line is not JSON",
                "[] | the line is not a JSON object",
                "{} | 'event' is missing",
                "{\"event\":\"failed\"} | 'at' is missing",
                "{\"event\":\"failed\",\"at\":\"1\"} | 'at' is not a whole number",
                "{\"event\":\"failed\",\"at\":99999999999999999999} | 'at' is out of range",
                "{\"event\":\"failed\",\"at\":1} | 'domain' is missing",
                "{\"event\":\"failed\",\"at\":1,\"domain\":\"close\"} | 'code' or 'status' is missing",
                "{\"event\":\"failed\",\"at\":1,\"domain\":\"clos\",\"code\":1} | the catalog has no domain 'clos', but close, dashboard, dataplane, oauth, transport",
                "{\"event\":\"failed\",\"at\":1,\"domain\":\"close\",\"code\":1.5} | 'code' is not a string or a whole number",
                "{\"event\":\"failed\",\"at\":1,\"domain\":\"close\",\"code\":1,\"random\":2} | 'random' is not a number from 0 to 1",
                "{\"event\":\"failed\",\"at\":1,\"domain\":\"close\",\"code\":1,\"phase\":\"shut\"} | 'phase' must be",
                "{\"event\":\"failed\",\"at\":1,\"domain\":\"close\",\"code\":1,\"idempotent\":1} | 'idempotent' is not true or false",
                "{\"event\":\"failed\",\"at\":1,\"domain\":\"close\",\"code\":1,\"retryAfter\":\"1\",\"date\":\"now\"} | 'date' is not an ISO 8601",
                "{\"event\":\"failed\",\"at\":1,\"domain\":\"close\",\"code\":1,\"hintMs\":-1} | 'hintMs' is not a number of 0 or more",
                "{\"event\":\"failed\",\"at\":1,\"domain\":\"close\",\"code\":1,\"hintMs\":\"1\"} | 'hintMs' is not a number of 0 or more",
                "{\"event\":\"failed\",\"at\":1,\"domain\":\"close\",\"code\":1,\"call\":1} | 'call' is not true or false",
                "{\"event\":\"failed\",\"at\":1,\"domain\":\"close\",\"code\":1,\"sent\":1} | 'sent' is not true or false",
                "{\"event\":\"failed\",\"at\":1,\"domain\":\"close\",\"code\":1,\"repeatable\":1} | 'repeatable' is not true or false",
                "{\"event\":\"failed\",\"at\":1,\"domain\":\"close\",\"code\":1,\"retryafter\":\"1\"} | unknown key 'retryafter'",
                "{\"event\":\"ready\",\"at\":1,\"\\u001b[31m\":{}} | unknown key '[31m'",
                "{\"event\":\"end\",\"success\":1} | 'success' is not true or false",
                "{\"event\":\"stop\",\"at\":1} | 'event' must be",
                "{\"event\":\"end\"}{} | more than one JSON object",
            })
    void aLineThatCannotBeReadIsReportedAndTheOthersAreAnswered(String line, String problem) throws IOException {
        assertFalse(run(line, "{\"at\":0,\"event\":\"failed\",\"domain\":\"close\",\"code\":4006}"));
        assertEquals(1, answers().size());
        assertEquals(1, problems().size());
        assertTrue(
                problems().get(0).startsWith("{\"line\":1,\"error\":\""),
                problems().get(0));
        assertTrue(problems().get(0).contains(problem), problems().get(0));
    }

    @Test
    void aLineThatIsTooLongIsSkipped() throws IOException {
        String endless = "x".repeat(10 * Lines.MAX_LENGTH);
        assertFalse(run(endless, "{\"at\":0,\"event\":\"failed\",\"domain\":\"close\",\"code\":4006}"));
        assertEquals(1, answers().size());
        assertEquals(List.of("{\"line\":1,\"error\":\"the line is longer than 1048576 bytes\"}"), problems());
    }

    @Test
    void theSameSeedGivesTheSameDecisions() throws IOException {
        String failed = "{\"at\":0,\"event\":\"failed\",\"domain\":\"close\",\"code\":1006}";
        run(failed, failed);
        String first = out.toString(StandardCharsets.UTF_8);
        out.reset();
        run(failed, failed);
        assertEquals(first, out.toString(StandardCharsets.UTF_8));
    }

    /** The parser of Jackson pads names with this byte. */
    @Test
    void aNameWithAByteThatIsNeverUtf8IsAnErrorWhateverCameBefore() throws IOException {
        String line =
                "{\"at\":0,\"event\":\"failed\",\"domain\":\"dashboard\",\"status\":503,\"headers\":{\"%s\":1}}\n";
        String input = line.formatted("retry") + line.formatted("retr\u00ffy");
        assertFalse(new Decider(WireSocket.policy(), 0, 1)
                .run(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.ISO_8859_1)),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8)));
        assertEquals(
                List.of("{\"line\":2,\"error\":\"the line is not JSON: Invalid UTF-8 start byte 0xff\"}"), problems());
        assertEquals(1, answers().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"at\":1,\"at\":2} | the line is not JSON: Duplicate Object property \\\"at\\\"",
                "{\"at\":1,\"at\":nonsense} | the line is not JSON: Duplicate Object property \\\"at\\\"",
                "{\"body\":{\"a\":1,\"a\":2},\"x\":1} | the line is not JSON: Duplicate Object property \\\"a\\\"",
                "{\"body\":[{\"a\":1,\"a\":2}]]} | the line is not JSON: Duplicate Object property \\\"a\\\"",
                "{\"x\":1,\"at\":1,\"at\":2} | unknown key 'x'",
            })
    void theFirstOfSeveralMistakesIsReported(String line, String problem) throws IOException {
        assertFalse(run(line));
        assertEquals(List.of("{\"line\":1,\"error\":\"" + problem + "\"}"), problems());
    }
}
