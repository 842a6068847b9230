package dev.recourse.tools.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.CatalogSource;
import dev.recourse.engine.Policy;
import dev.recourse.wiresocket.WireSocket;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void theNumberOfThreadsChangesNothing() throws IOException {
        Random random = new Random(1);
        StringBuilder input = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            String event = switch (random.nextInt(20)) {
                case 0 -> "{\"event\":\"end\",\"session\":\"%d\"}";
                case 1 -> "{\"at\":%2$d,\"event\":\"ready\",\"session\":\"%1$d\"}";
                case 2 -> "not an event";
                case 3 -> "";
                default -> "{\"session\":\"%d\",\"at\":%d,\"event\":\"failed\",\"domain\":\"close\",\"code\":%d}";
            };
            input.append(event.formatted(random.nextInt(50), i, 4000 + random.nextInt(12)));
            input.append('\n');
        }
        List<List<String>> printed = new ArrayList<>();
        for (int threads : new int[] {1, 2, 7}) {
            out.reset();
            err.reset();
            assertFalse(new Decider(WireSocket.policy(), 7, threads).run(bytes(input.toString()), out, printer()));
            printed.add(List.of(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8)));
        }
        assertEquals(printed.get(0), printed.get(1));
        assertEquals(printed.get(0), printed.get(2));
        assertTrue(answers().size() > 15_000);
        assertTrue(problems().size() > 900);
        long line = input.substring(0, input.indexOf("not an event")).lines().count() + 1;
        assertTrue(
                problems().get(0).startsWith("{\"line\":" + line + ","),
                problems().get(0));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private PrintStream printer() {
        return new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    /** Each part is typed when all lines before it have been answered, even if half a line follows them. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void aLineIsAnsweredBeforeMoreIsAwaited(int threads) throws IOException {
        Iterator<String> parts = List.of(FAILED + FAILED.substring(0, 20), FAILED.substring(20) + "\n" + FAILED, FAILED)
                .iterator();
        AnsweredInput in = new AnsweredInput(parts, List.of(0, 1, 3, 4).iterator());
        assertTrue(new Decider(WireSocket.policy(), 0, threads).run(in, in.answers, System.err));
        assertEquals(4, in.answers.count);
    }

    private static final String FAILED = "{\"at\":0,\"event\":\"failed\",\"domain\":\"close\",\"code\":4001}\n";

    /** Input that comes only when this many lines have been answered. */
    private static final class AnsweredInput extends InputStream {

        private final Iterator<String> parts;
        private final Iterator<Integer> answered;
        private final CountedLines answers = new CountedLines();

        AnsweredInput(Iterator<String> parts, Iterator<Integer> answered) {
            this.parts = parts;
            this.answered = answered;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            answers.await(answered.next());
            if (!parts.hasNext()) {
                return -1;
            }
            byte[] part = parts.next().getBytes(StandardCharsets.UTF_8);
            System.arraycopy(part, 0, buffer, offset, part.length);
            return part.length;
        }
    }

    private static final class CountedLines extends OutputStream {

        private int count;

        @Override
        public synchronized void write(int b) {
            if (b == '\n') {
                count++;
                notifyAll();
            }
        }

        synchronized void await(int lines) {
            long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (count < lines) {
                long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
                assertTrue(left > 0, count + " lines answered, not " + lines);
                try {
                    wait(left);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void whatFailsOnAThreadIsThrown(int threads) {
        String input = FAILED.repeat(5_000);
        Decider decider = new Decider(WireSocket.policy(), 0, threads);
        IOException full = new IOException("no space left");
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        };
        assertSame(full, assertThrows(IOException.class, () -> decider.run(bytes(input), broken, printer())));
        UnsupportedOperationException unreadable = new UnsupportedOperationException();
        InputStream in = new InputStream() {
            @Override
            public int read() {
                throw unreadable;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                throw unreadable;
            }
        };
        assertSame(
                unreadable, assertThrows(UnsupportedOperationException.class, () -> decider.run(in, out, printer())));
    }

    /** The parser of Jackson pads names with this byte. */
    @Test
    void aNameWithAByteThatIsNeverUtf8IsAnErrorWhateverCameBefore() throws IOException {
        String line =
                "{\"at\":0,\"event\":\"failed\",\"domain\":\"dashboard\",\"status\":503,\"headers\":{\"%s\":1}}\n";
        String input = line.formatted("retry") + line.formatted("retr\u00ffy");
        assertFalse(new Decider(WireSocket.policy(), 0, 1)
                .run(new ByteArrayInputStream(input.getBytes(StandardCharsets.ISO_8859_1)), out, printer()));
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
