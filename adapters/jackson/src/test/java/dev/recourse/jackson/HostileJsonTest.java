package dev.recourse.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.wiresocket.CloseCode;
import dev.recourse.wiresocket.WireSocket;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON that is not a code or a failure is an exception of Jackson's with a position, and never another one. */
class HostileJsonTest {

    private static final Type COUNTS = Types.map(ErrorCode.class, Integer.class);
    private static final Type OWN_COUNTS = Types.map(CloseCode.class, Integer.class);
    private static final String DEEP = "[".repeat(100_000);
    private static final String CODE = "{\"domain\":\"close\",\"code\":\"4006\"";

    /** A type, JSON, and a part of the message. */
    record Input(Type type, String json, String message) {}

    private static final List<Input> INPUTS = List.of(
            new Input(ErrorCode.class, "", ""),
            new Input(ErrorCode.class, "[]", "expected an object"),
            new Input(ErrorCode.class, "4006", "expected an object"),
            new Input(ErrorCode.class, "true", "expected an object"),
            new Input(ErrorCode.class, "{}", "'domain' is missing"),
            new Input(ErrorCode.class, "{\"domain\":\"close\"}", "'code' is missing"),
            new Input(ErrorCode.class, "{\"code\":\"4006\"}", "'domain' is missing"),
            new Input(ErrorCode.class, "{\"domain\":null,\"code\":\"4006\"}", "'domain' is missing"),
            new Input(ErrorCode.class, "{\"domain\":\"shut\",\"code\":\"4006\"}", "'shut' is not one of [close,"),
            new Input(ErrorCode.class, "{\"domain\":7,\"code\":\"4006\"}", "'domain' is not a text"),
            new Input(ErrorCode.class, "{\"domain\":\"close\",\"code\":4.5}", "'code' is not a text or a whole number"),
            new Input(ErrorCode.class, "{\"domain\":\"close\",\"code\":{\"a\":1}}", "'code' is not a text"),
            new Input(ErrorCode.class, "{\"domain\":\"close\",\"key\":\"NO_SUCH\"}", "no code with the key 'NO_SUCH'"),
            new Input(ErrorCode.class, CODE + ",\"carrier\":\"403\"}", "'carrier' is not an object"),
            new Input(ErrorCode.class, CODE + ",\"carrier\":{}}", "'code' is missing"),
            new Input(ErrorCode.class, CODE + ",\"code\":\"4007\"}", "twice"),
            new Input(ErrorCode.class, CODE, ""),
            new Input(ErrorCode.class, CODE + ",\"code", ""),
            new Input(ErrorCode.class, CODE + ",\"key\":" + DEEP, "'key' is not a text"),
            new Input(ErrorCode.class, DEEP, ""),
            new Input(ErrorCode.class, "\"4006\"", "is not a domain and a code"),
            new Input(ErrorCode.class, "\"%s%n/1/2/3/4/5\"", "is not a domain and a code"),
            new Input(ErrorCode.class, "\"" + "x".repeat(1_000_000) + "\"", "is not a domain and a code"),
            new Input(ErrorCode.class, "\"%s/4006\"", "'%s' is not one of [close,"),
            new Input(CloseCode.class, "\"4999\"", "does not list it"),
            new Input(CloseCode.class, "4999", "does not list it"),
            new Input(
                    CloseCode.class,
                    "{\"domain\":\"dashboard\",\"code\":\"404\"}",
                    "'dashboard' is not one of [close]"),
            new Input(CloseCode.class, "[\"4006\"]", "expected an object"),
            new Input(COUNTS, "{\"4006\":1}", "is not a domain and a code"),
            new Input(COUNTS, "{\"%d/4006\":1}", "'%d' is not one of [close,"),
            new Input(COUNTS, "{\"" + "x".repeat(40_000) + "\":1}", "is not a domain and a code"),
            new Input(OWN_COUNTS, "{\"4999\":1}", "does not list it"),
            new Input(Failure.class, "{}", "'domain' is missing"),
            new Input(Failure.class, "\"close/4006\"", "expected an object"),
            new Input(Failure.class, CODE + ",\"phase\":\"shut\"}", "'shut' is not 'opening' or 'open'"),
            new Input(Failure.class, CODE + ",\"sent\":\"yes\"}", "'sent' is not true or false"),
            new Input(Failure.class, CODE + ",\"hintMs\":1.5}", "'hintMs' is not a whole number"),
            new Input(Failure.class, CODE + ",\"hintMs\":1e400}", "'hintMs' is not a whole number"),
            new Input(Failure.class, CODE + ",\"deadlineMs\":99999999999999999999}", ""),
            new Input(Failure.class, CODE + ",\"values\":{\"a\":1}}", "'values' is not an object of texts"),
            new Input(Failure.class, CODE + ",\"values\":{\"a\":" + DEEP, "'values' is not an object of texts"),
            new Input(Failure.class, CODE + ",\"values\":{\"a\":\"1\",\"a\":\"2\"}}", "twice"),
            new Input(Failure.class, CODE + ",\"values\":{\"a\":\"1\"", ""),
            new Input(Failure.class, CODE + ",\"redirectFlaw\":\"%s\"}", "no flaw '%s'"),
            new Input(Failure.class, CODE + ",\"received\":{\"key\":\"A\nB\"}}", ""));

    static Stream<Arguments> inputs() {
        return Stream.of(Json.Version.values())
                .flatMap(version -> INPUTS.stream().map(input -> Arguments.of(version, input)));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void isRefusedWithItsPosition(Json.Version version, Input input) {
        Json json = version.of(WireSocket.policy());
        Json.Refused refused = assertThrows(Json.Refused.class, () -> json.read(input.json(), input.type()));

        assertTrue(refused.text().contains(input.message()), refused.text());
        assertTrue(refused.location().isPresent());
        assertTrue(refused.text().length() < 100_000);
    }

    /** Exceptions about these limits may have no position. */
    @ParameterizedTest
    @EnumSource
    void theMappersOwnLimitsHold(Json.Version version) {
        Json json = version.of(WireSocket.policy());

        for (String member : List.of("\"deadlineMs\":" + "9".repeat(1_000_000) + "}", "\"other\":" + DEEP)) {
            assertThrows(Json.Refused.class, () -> json.read(CODE + "," + member, Failure.class));
        }
    }

    @Test
    void anUnknownMemberIsTheMappersChoice() throws Exception {
        String text = CODE + ",\"other\":[1,{\"a\":[]}],\"key\":\"RATE_LIMIT\"}";
        ObjectMapper two = new ObjectMapper()
                .registerModule(dev.recourse.jackson2.RecourseModule.of(WireSocket.policy()))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        JsonMapper three = JsonMapper.builder()
                .addModule(RecourseModule.of(WireSocket.policy()))
                .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        assertEquals(CloseCode.RATE_LIMIT, two.readValue(text, ErrorCode.class));
        assertEquals(CloseCode.RATE_LIMIT, three.readValue(text, ErrorCode.class));
    }

    @Test
    void aConstantThatIsNotListedMayBeNull() throws Exception {
        ObjectMapper two = new ObjectMapper()
                .registerModule(dev.recourse.jackson2.RecourseModule.of(WireSocket.policy()))
                .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL);
        JsonMapper three = JsonMapper.builder()
                .addModule(RecourseModule.of(WireSocket.policy()))
                .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                .build();

        for (String text : List.of("[\"4999\"]", "[4999]", "[{\"code\":\"4999\"}]")) {
            assertEquals(1, two.readValue(text, CloseCode[].class).length);
            assertEquals(null, two.readValue(text, CloseCode[].class)[0]);
            assertEquals(null, three.readValue(text, CloseCode[].class)[0]);
        }
    }
}
