package dev.recourse.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import dev.recourse.engine.Answer;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Phase;
import dev.recourse.wiresocket.CloseCode;
import dev.recourse.wiresocket.WireSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.json.JsonMapper;

/** Failures, and values that hold them. */
class FailureTest {

    record Report(ErrorCode code, Failure failure, Object any) {}

    private static final Failure FULL = CloseCode.WRONG_REGION
            .failed("REDIRECT wss://eu.wi")
            .withRedirect("wss://eu.wiresocket.com/a")
            .withLocation("no URL")
            .withContext("wss://us.wiresocket.com")
            .withPhase(Phase.OPENING)
            .withIdempotent(false)
            .withRepeatable(false)
            .withSent(false)
            .withCall(true)
            .withHint(Duration.ofSeconds(30))
            .withDeadline(90_000)
            .withValue("region", "eu");

    @ParameterizedTest
    @EnumSource
    void aFailureIsWrittenWithAllItHolds(Json.Version version) throws Json.Refused {
        Json json = version.of(WireSocket.policy());

        assertEquals(
                "{\"domain\":\"close\",\"code\":\"4009\",\"key\":\"WRONG_REGION\",\"reason\":\"REDIRECT wss://eu.wi\","
                        + "\"context\":\"wss://us.wiresocket.com\",\"phase\":\"opening\",\"idempotent\":false,"
                        + "\"repeatable\":false,\"sent\":false,\"call\":true,\"hintMs\":30000,\"deadlineMs\":90000,"
                        + "\"values\":{\"region\":\"eu\"},\"redirect\":\"wss://eu.wiresocket.com/a\","
                        + "\"locationFlaw\":\"MALFORMED\"}",
                json.write(FULL));
        assertEquals(FULL, json.read(json.write(FULL), Failure.class));
        assertEquals(
                "{\"domain\":\"close\",\"code\":\"1006\",\"key\":\"ABNORMAL\"}",
                json.write(CloseCode.ABNORMAL.failed()));
    }

    @ParameterizedTest
    @EnumSource
    void theCodeIsTheErrorOfTheCaseBesideTheOneReceived(Json.Version version) throws Json.Refused {
        Json json = version.of(Shop.DOMAIN);
        Failure failure = Shop.DOMAIN
                .read(Answer.of(403).withHeader("X-Remaining", "0").withBody("{\"code\":\"new\"}"))
                .orElseThrow();

        assertEquals(
                "{\"domain\":\"shop/~1\",\"code\":\"403\",\"key\":\"LIMITED\",\"received\":{\"code\":\"new\","
                        + "\"carrier\":{\"code\":\"403\",\"key\":\"FORBIDDEN\"}},\"reason\":\"{\\\"code\\\":\\\"new\\\"}\","
                        + "\"values\":{\"remaining\":\"0\"}}",
                json.write(failure));
        assertEquals(failure, json.read(json.write(failure), Failure.class));
    }

    @ParameterizedTest
    @EnumSource
    void aMemberThatIsNullIsMissing(Json.Version version) throws Json.Refused {
        Json json = version.of(WireSocket.policy());
        String text =
                "{\"domain\":\"close\",\"code\":1006,\"reason\":null,\"sent\":null,\"values\":null,\"hintMs\":null}";

        assertEquals(CloseCode.ABNORMAL.failed(), json.read(text, Failure.class));
    }

    @Test
    void typeIdentifiersAreNeitherWrittenNorExpected() throws Exception {
        Report report = new Report(CloseCode.lookup(4999), FULL, "any");
        ObjectMapper two = new ObjectMapper()
                .registerModule(dev.recourse.jackson2.RecourseModule.of(WireSocket.policy()))
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder().build(), ObjectMapper.DefaultTyping.NON_FINAL);
        JsonMapper three = JsonMapper.builder()
                .addModule(RecourseModule.of(WireSocket.policy()))
                .activateDefaultTyping(
                        tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                                .build(),
                        DefaultTyping.NON_FINAL)
                .build();

        assertTrue(two.writeValueAsString(report).contains("\"code\":{\"domain\":\"close\",\"code\":\"4999\"}"));
        assertEquals(report, two.readValue(two.writeValueAsString(report), Report.class));
        assertTrue(three.writeValueAsString(report).contains("\"code\":{\"domain\":\"close\",\"code\":\"4999\"}"));
        assertEquals(report, three.readValue(three.writeValueAsString(report), Report.class));
    }
}
