package dev.recourse.client.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenAnswerTest {

    private static TokenAnswer with(String members) {
        return TokenAnswer.read("{\"access_token\":\"a\"" + members + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"token_type\":\"Bearer\"", ",\"token_type\":\"bEARER\"", ",\"token_type\":null"})
    void aBearerTokenIsUsed(String members) {
        assertEquals(Optional.of(Token.of("a")), with(members).token());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"mac\"", "\"DPoP\"", "\"\"", "\"Bearer \"", "1", "true"})
    void aTokenOfAnotherTypeIsNotUsed(String type) {
        assertEquals(Optional.empty(), with(",\"token_type\":" + type).token());
    }

    @ParameterizedTest
    @CsvSource({
        "3600, 3600",
        "\"3600\", 3600",
        "3600.9, 3600",
        "3.6e3, 3600",
        "1, 1",
        "2073600, 2073600",
        "2073601, 2073600",
        "1000000000000000000, 2073600",
        "1e400, 2073600"
    })
    void aLifetimeIsATimeOfAtMost24Days(String written, long seconds) {
        assertEquals(
                Optional.of(Duration.ofSeconds(seconds)),
                with(",\"expires_in\":" + written).token().orElseThrow().lifetime());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "-1e400",
                "0.9",
                "\"\"",
                "\"soon\"",
                "\"NaN\"",
                "\"Infinity\"",
                "\" 5\"",
                "\"0x9\"",
                "\"5d\"",
                "true"
            })
    void aLifetimeThatIsNoneIsNotUsed(String written) {
        assertEquals(Optional.empty(), with(",\"expires_in\":" + written).token());
    }

    @Test
    void aLifetimeMayBeMissing() {
        assertEquals(Optional.empty(), with("").token().orElseThrow().lifetime());
        assertEquals(
                Optional.empty(),
                with(",\"expires_in\":null").token().orElseThrow().lifetime());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",\"access_token\":\"b\"",
                ",\"access_token\":null",
                ",\"access\\u005ftoken\":{}",
                ",\"token_type\":\"mac\",\"token_type\":\"Bearer\"",
                ",\"expires_in\":1,\"expires_in\":1",
                ",\"refresh_token\":\"r\",\"refresh_token\":\"r\""
            })
    void aMemberThatIsThereTwiceMakesTheAnswerUnusable(String members) {
        assertEquals(new TokenAnswer(Optional.empty(), Optional.empty()), with(members + ",\"refresh_token\":\"r\""));
    }

    @Test
    void membersOfInnerObjectsDoNotCount() {
        assertEquals(
                Optional.of(Token.of("a")),
                with(",\"x\":{\"access_token\":\"b\"}").token());
        assertEquals(
                Optional.empty(),
                TokenAnswer.read("{\"data\":{\"access_token\":\"b\"}}").token());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"access_token\":\"a\"} x",
                "\ufeff{\"access_token\":\"a\"}",
                "{\"access_token\":\"two words\"}",
                "{\"access_token\":1}"
            })
    void whatIsNotSuchAnAnswerHasNoToken(String body) {
        assertEquals(new TokenAnswer(Optional.empty(), Optional.empty()), TokenAnswer.read(body));
    }

    @Test
    void theNextRefreshTokenIsKeptEvenIfTheAccessTokenCannotBeUsed() {
        assertEquals(
                new TokenAnswer(Optional.empty(), Optional.of("next")),
                with(",\"token_type\":\"mac\",\"refresh_token\":\"next\""));
    }
}
