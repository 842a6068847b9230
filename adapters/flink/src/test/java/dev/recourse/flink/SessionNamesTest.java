package dev.recourse.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.tools.event.SessionEventReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionNamesTest {

    /** Lines in which the session is where a hasty reader would not look. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"session\":\"first\",\"event\":\"end\"}",
                "{\"event\":\"end\",\"session\":\"last\"}",
                "{\"event\":\"end\"}",
                "{\"event\":\"end\",\"session\":null}",
                "{\"session\":\"\\u0061\\u00e9\",\"event\":\"end\"}",
                "{\"s\\u0065ssion\":\"escaped\",\"event\":\"end\"}",
                "{\"event\":\"failed\",\"at\":1,\"domain\":\"dashboard\",\"status\":503,"
                        + "\"headers\":{\"session\":\"a header\"},\"session\":\"own\"}",
                "{\"event\":\"failed\",\"at\":1,\"domain\":\"dashboard\",\"status\":503,"
                        + "\"body\":\"{\\\"session\\\":\\\"x\\\"}\"}",
            })
    void aSessionIsThatOfTheEvent(String line) throws Exception {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        SessionEventReader reader = new SessionEventReader(Expected.policy(Changed.ORIGINAL));
        assertEquals(reader.read(bytes).session(), SessionNames.of(bytes));
    }

    /** They only must go somewhere, where they are reported. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "[]",
                "{\"session\":7}",
                "{\"session\":{}}",
                "{\"session\"",
                "{\"session\":\"cut",
                "{\"a\":[1"
            })
    void aLineThatCannotBeReadHasTheEmptyName(String line) {
        assertEquals("", SessionNames.of(line.getBytes(StandardCharsets.UTF_8)));
    }
}
