package dev.recourse.client.token;

import static dev.recourse.client.token.TokenServer.hasNews;
import static dev.recourse.client.token.TokenServer.obtained;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recourse.client.support.TestPolicy;
import dev.recourse.testkit.Answer;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which refresh token is sent, which is kept, and which never again. */
class RefreshTokensTest {

    private final TokenServer server = new TokenServer();
    private final FaultyStore store = new FaultyStore();

    @AfterEach
    void close() {
        server.close();
    }

    /** A store in memory, whose methods fail as told. */
    private static final class FaultyStore implements TokenStore {
        private Optional<String> kept = Optional.of("r1");
        private boolean keepsWhatItHas;

        @Override
        public Optional<String> load() {
            return kept;
        }

        @Override
        public void save(String refreshToken) throws IOException {
            change(Optional.of(refreshToken));
        }

        @Override
        public void forget(String refreshToken) throws IOException {
            if (kept.equals(Optional.of(refreshToken))) {
                change(Optional.empty());
            }
        }

        private void change(Optional<String> to) throws IOException {
            if (keepsWhatItHas) {
                throw new IOException("read-only");
            }
            kept = to;
        }
    }

    /** The store still has the first token, and the outcome of the next renewal will be unknown. */
    private ConnectToken renewedWithoutSaving() {
        store.keepsWhatItHas = true;
        ConnectToken grant = server.grant().store(store).build();
        server.grants("a2", "r2");
        server.answers(Answer.status(500));
        assertEquals("a2", obtained(grant));
        return grant;
    }

    @Test
    void aUsedTokenThatCouldNotBeReplacedIsNotSentAgain() {
        ConnectToken grant = renewedWithoutSaving();
        assertThrows(CompletionException.class, () -> obtained(grant));

        assertThrows(CompletionException.class, () -> obtained(grant));

        assertEquals(List.of("r1", "r2"), server.sent());
        assertFalse(hasNews(grant));
    }

    @Test
    void usedTokensAreForgottenTogether() {
        ConnectToken grant = renewedWithoutSaving();
        store.keepsWhatItHas = false;

        assertThrows(CompletionException.class, () -> obtained(grant));

        assertEquals(Optional.empty(), store.kept);
    }

    /** None of these answers is about the refresh token. */
    @ParameterizedTest
    @CsvSource({"403, ''", "404, ''", "408, ''", "429, ''", "503, ''", "401, invalid_client", "400, invalid_request"})
    void aRefusalThatIsNotAboutTheRefreshTokenKeepsIt(int status, String error) {
        server.answers(Answer.status(status).withJson("{\"error\":\"" + error + "\"}"));
        ConnectToken grant = server.grant().store(store).build();

        assertThrows(CompletionException.class, () -> obtained(grant));

        assertEquals(Optional.of("r1"), store.kept);
    }

    @Test
    void credentialsGoWithARefreshToken() {
        server.grants("a2", "r2");

        assertEquals(
                "a2",
                obtained(server.grant()
                        .credentials("app", "secret")
                        .refreshToken("r1")
                        .build()));

        assertEquals("app", server.calls().get(0).formField("client_id").orElse(""));
        assertEquals(
                "refresh_token", server.calls().get(0).formField("grant_type").orElse(""));
    }

    @Test
    void anAddressThatCannotBeUsedIsRefusedAtOnce() {
        assertThrows(
                IllegalArgumentException.class,
                () -> ConnectToken.builder(URI.create("api.example/token"), TestPolicy.QUICK, "dashboard"));
    }

    /** Who asks after a reset waits for the renewal under way, and uses what it leaves. */
    @Test
    void aRenewalWaitsForTheOneBeforeIt() {
        server.grants("a2", "r2");
        server.grants("a3", "r3");
        ConnectToken grant = server.grant().refreshToken("r1").build();
        CompletableFuture<Token> first = grant.obtain().toCompletableFuture();

        assertEquals("a3", obtained(grant));

        assertEquals("a2", first.join().secret());
        assertEquals(List.of("r1", "r2"), server.sent());
    }
}
