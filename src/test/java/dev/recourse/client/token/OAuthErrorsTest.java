package dev.recourse.client.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recourse.client.KnownFailure;
import dev.recourse.client.io.Stages;
import dev.recourse.client.support.TestPolicy;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Policy;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.Reply;
import dev.recourse.testkit.ScriptedServer;
import dev.recourse.wiresocket.WireSocket;
import dev.recourse.wiresocket.WireSocketMessages;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The errors of token endpoints (RFC 6749, section 5.2). */
class OAuthErrorsTest {

    private static final String PATH = "/token";
    private static final Policy POLICY = WireSocket.policy();

    private final ScriptedServer server = ScriptedServer.start();

    private ConnectToken.Builder grant(Policy policy) {
        return ConnectToken.builder(server.http(PATH), policy, "dashboard");
    }

    private static Token token(ConnectToken grant) {
        return grant.obtain()
                .toCompletableFuture()
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }

    private static String failure(ConnectToken grant) {
        Failure failure = known(grant);
        return failure + " " + failure.reason();
    }

    private static Failure known(ConnectToken grant) {
        CompletionException thrown = assertThrows(CompletionException.class, () -> token(grant));
        return ((KnownFailure) Stages.cause(thrown)).failure();
    }

    private static Reply error(int status, String error) {
        return Answer.status(status).withJson("{\"error\":\"" + error + "\",\"error_description\":\"no\"}");
    }

    private List<String> grantTypes() {
        return server.calls().entries().stream()
                .map(call -> call.formField("grant_type").orElse(""))
                .toList();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "400, invalid_grant, oauth/invalid_grant INVALID_GRANT no",
        "401, invalid_client, oauth/invalid_client INVALID_CLIENT no",
        "400, invalid_client, oauth/invalid_client INVALID_CLIENT no"
    })
    void aListedErrorIsOneOfOAuth(int status, String error, String failure) {
        server.script().on(PATH, error(status, error));

        assertEquals(failure, failure(grant(POLICY).refreshToken("old").build()));
    }

    @Test
    void anyOtherAnswerIsOneOfTheService() {
        server.script()
                .on(
                        PATH,
                        error(400, "teapot"),
                        error(403, "invalid_grant"),
                        Answer.status(401),
                        Answer.status(400).withBody("invalid_grant"),
                        Answer.status(302));

        ConnectToken grant = grant(POLICY).credentials("id", "secret").build();

        assertEquals(
                List.of("dashboard/400", "dashboard/403", "dashboard/401", "dashboard/400", "dashboard/302"),
                List.of(code(grant), code(grant), code(grant), code(grant), code(grant)));
    }

    private static String code(ConnectToken grant) {
        String failure = failure(grant);
        return failure.substring(0, failure.indexOf(' '));
    }

    @Test
    void aPolicyWithoutOAuthDecidesByTheStatus() {
        server.script().on(PATH, error(400, "invalid_client"));

        assertEquals(
                "dashboard/400",
                code(grant(TestPolicy.QUICK).credentials("id", "secret").build()));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401})
    void credentialsFollowARefreshTokenThatIsNotAccepted(int status) {
        server.script().on(PATH, error(status, "invalid_grant"), granted("first"), granted("second"));
        ConnectToken grant =
                grant(POLICY).refreshToken("old").credentials("id", "secret").build();

        assertEquals("first", token(grant).secret());
        assertEquals("second", token(grant).secret());

        assertEquals(List.of("refresh_token", "client_credentials", "client_credentials"), grantTypes());
    }

    @Test
    void credentialsFollowInAPolicyWithoutOAuthToo() {
        server.script().on(PATH, error(400, "invalid_grant"), granted("first"));

        assertEquals(
                "first",
                token(grant(TestPolicy.QUICK)
                                .refreshToken("old")
                                .credentials("id", "secret")
                                .build())
                        .secret());
    }

    @Test
    void whatTheCredentialsMeetIsReported() {
        server.script().on(PATH, error(400, "invalid_grant"), error(401, "invalid_client"));

        assertEquals(
                "oauth/invalid_client",
                code(grant(POLICY)
                        .refreshToken("old")
                        .credentials("id", "secret")
                        .build()));
    }

    @Test
    void credentialsThatAreNotAcceptedAreNotSentAgain() {
        server.script().on(PATH, error(400, "invalid_grant"));

        assertEquals(
                "oauth/invalid_grant",
                code(grant(POLICY).credentials("id", "secret").build()));
        assertEquals(List.of("client_credentials"), grantTypes());
    }

    @Test
    void withoutCredentialsThePersonSignsInAgain() {
        server.script().on(PATH, error(400, "invalid_grant"));
        ConnectToken grant = grant(POLICY).refreshToken("old").build();

        assertEquals("oauth/invalid_grant", code(grant));
        assertEquals("oauth/invalid_grant", code(grant));
        assertEquals(List.of("refresh_token"), grantTypes());
    }

    @Test
    void theMessageSaysSo() {
        server.script().on(PATH, error(400, "invalid_grant"));
        Failure failure = known(grant(POLICY).refreshToken("old").build());

        assertEquals(
                "Your session has expired. Please sign in again.",
                WireSocketMessages.of(POLICY.start().on(failure, 0, 0), Locale.ENGLISH));
    }

    private static Reply granted(String token) {
        return Answer.status(200).withJson("{\"access_token\":\"" + token + "\"}");
    }
}
