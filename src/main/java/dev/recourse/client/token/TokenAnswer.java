package dev.recourse.client.token;

import dev.recourse.engine.JsonPointer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a token endpoint grants (RFC 6749, section 5.1), read strictly. There is no token if its type is another than
 * {@code Bearer} (a missing one counts as that, because many servers leave it out), if its lifetime is not a time from
 * 1 s, as a number or as the text of one, or if a member is there twice. A lifetime beyond 24 days counts as 24 days.
 *
 * @param token the access token, if it can be used
 * @param refreshToken the next refresh token, if the answer has one
 */
record TokenAnswer(Optional<Token> token, Optional<String> refreshToken) {

    private static final TokenAnswer NOTHING = new TokenAnswer(Optional.empty(), Optional.empty());
    private static final JsonPointer ACCESS_TOKEN = JsonPointer.of("/access_token");
    private static final JsonPointer TOKEN_TYPE = JsonPointer.of("/token_type");
    private static final JsonPointer EXPIRES_IN = JsonPointer.of("/expires_in");
    private static final JsonPointer REFRESH_TOKEN = JsonPointer.of("/refresh_token");
    private static final List<JsonPointer> ALL = List.of(ACCESS_TOKEN, TOKEN_TYPE, EXPIRES_IN, REFRESH_TOKEN);
    private static final long LONGEST_SECONDS = Duration.ofDays(24).toSeconds();
    private static final int MAX_DIGITS = 100;

    static TokenAnswer read(String body) {
        if (ALL.stream().anyMatch(member -> member.isRepeated(body))) {
            return NOTHING;
        }
        Optional<String> refresh = REFRESH_TOKEN.readText(body).filter(RefreshTokens::isRefreshToken);
        Optional<Token> token = ACCESS_TOKEN
                .readText(body)
                .filter(Token::isSecret)
                .filter(secret -> isBearer(body))
                .map(Token::of);
        Optional<String> lifetime = EXPIRES_IN.read(body);
        return new TokenAnswer(
                lifetime.isEmpty()
                        ? token
                        : token.flatMap(found -> seconds(lifetime.get()).map(found::withLifetime)),
                refresh);
    }

    private static boolean isBearer(String body) {
        return TOKEN_TYPE.read(body).stream().allMatch("Bearer"::equalsIgnoreCase);
    }

    private static Optional<Duration> seconds(String text) {
        boolean isNumber = text.length() <= MAX_DIGITS && text.chars().allMatch(TokenAnswer::isOfANumber);
        try {
            double seconds = isNumber ? Double.parseDouble(text) : 0;
            return seconds < 1
                    ? Optional.empty()
                    : Optional.of(Duration.ofSeconds(seconds > LONGEST_SECONDS ? LONGEST_SECONDS : (long) seconds));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isOfANumber(int c) {
        return (c >= '0' && c <= '9') || "+-.eE".indexOf(c) >= 0;
    }
}
