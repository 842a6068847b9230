package dev.recourse.client.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.client.support.RawServer;
import dev.recourse.client.transport.HandshakeRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a peer sends is reported by every transport in the same words. {@code \x} begins a byte, {@code ^} a line end.
 */
class WireParityTest {

    private static List<String> words(RawServer server) {
        try (server) {
            WireRecorder recorder = new WireRecorder();
            TransportUnderTest.HERE
                    .shared()
                    .open(
                            new HandshakeRequest(
                                    server.address("ws"),
                                    List.of("chat"),
                                    Map.of("X-Client", "test"),
                                    Duration.ofMillis(1_500),
                                    Optional.empty()),
                            recorder);
            return recorder.words();
        }
    }

    /** The bytes of a text, in which {@code \x81} is one byte and {@code ^} ends a line. */
    private static byte[] bytes(String text) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\x", i)) {
                all.append((char) Integer.parseInt(text.substring(i + 2, i + 4), 16));
                i += 3;
            } else {
                all.append(text.charAt(i) == '^' ? "\r\n" : text.charAt(i));
            }
        }
        return all.toString().getBytes(ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HTTP/1.1 503 Busy^Content-Length: 4^^busy                       | refused 503 busy
            HTTP/1.1 503 Busy^Retry-After: 0^Content-Length: 4^^busy        | refused 503 busy0
            HTTP/1.1 408 Slow^Retry-After: 0^Content-Length: 0^^            | refused 408 0
            HTTP/1.1 401 No^WWW-Authenticate: Basic^Content-Length: 0^^     | refused 401
            HTTP/1.1 302 Found^Location: /there^Content-Length: 0^^         | refused 302
            HTTP/1.1 200 OK^Content-Length: 5^^hello                        | refused 200 hello
            HTTP/1.1 200 OK^^until the end                                  | refused 200 until the end
            HTTP/1.1 101 Switching^Upgrade: websocket^Connection: Upgrade^Sec-WebSocket-Accept: no^^ | refused 101
            HTTP/1.1 101 Switching^Upgrade: other^Connection: Upgrade^^     | refused 101
            HTTP/1.1 50                                                     | failed unreachable
            garbage^^                                                       | failed unreachable
            ''                                                              | failed unreachable
            """)
    void aHandshakeIsRefused(String answer, String expected) {
        assertEquals(
                List.of(expected.strip()),
                words(RawServer.answering(bytes(answer.strip()))).stream()
                        .map(String::strip)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            \\x81\\x02hi\\x88\\x00                        | text hi, closed 1005
            \\x81\\x00\\x88\\x02\\x03\\xe8                | text, closed 1000
            \\x82\\x02hi\\x88\\x06\\x0f\\xa6slow          | binary hi, closed 4006 slow
            \\x01\\x01a\\x89\\x00\\x00\\x01b\\x80\\x01c\\x88\\x00 | text abc, closed 1005
            \\x89\\x02hi\\x8a\\x00\\x81\\x01a\\x88\\x00   | text a, closed 1005
            \\x88\\x02\\x0f\\xa6\\x81\\x01a               | closed 4006
            \\x81\\x05hi                                  | failed unreachable
            ''                                            | failed unreachable
            \\x81\\x82\\x00\\x00\\x00\\x00hi              | failed unreachable
            \\x83\\x00                                    | failed unreachable
            \\xc1\\x02hi                                  | failed unreachable
            \\x00\\x02hi                                  | failed unreachable
            \\x88\\x02\\x03\\xed                          | failed unreachable
            \\x88\\x01\\x03                               | failed unreachable
            \\x88\\x03\\x0f\\xa6\\xff                     | failed unreachable
            """)
    void anOpenConnectionReports(String frames, String expected) {
        byte[] sent = bytes(frames.strip());
        List<String> words = words(expected.contains("closed") ? RawServer.keeping(sent) : RawServer.accepting(sent));

        assertEquals(
                "opened, " + expected.strip(), words.stream().map(String::strip).collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @CsvSource({"HTTP/1.1 200 OK^Content-Length: 10^, failed timeout", "'', failed timeout"})
    void aHandshakeThatIsNotAnsweredTimesOut(String head, String expected) {
        assertEquals(List.of(expected), words(RawServer.holding(bytes(head))));
    }
}
