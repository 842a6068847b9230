package dev.recourse.client.token;

import static dev.recourse.client.token.TokenServer.hasNews;
import static dev.recourse.client.token.TokenServer.obtained;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.support.Recording;
import dev.recourse.testkit.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenStoreTest {

    private final TokenServer server = new TokenServer();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        server.close();
    }

    private Path file() {
        return folder.resolve("token");
    }

    @Test
    void aRotatedRefreshTokenOutlivesTheProcess() throws IOException {
        server.grants("a2", "r2");
        server.grants("a3", "r3");
        TokenStore store = FileTokenStore.at(file());
        assertEquals(
                "a2", obtained(server.grant().refreshToken("r1").store(store).build()));
        assertEquals(Optional.of("r2"), FileTokenStore.at(file()).load());

        assertEquals(
                "a3",
                obtained(server.grant()
                        .refreshToken("r1")
                        .store(FileTokenStore.at(file()))
                        .build()));

        assertEquals(List.of("r1", "r2"), server.sent());
        assertEquals(Optional.of("r3"), FileTokenStore.at(file()).load());
    }

    @Test
    void twoGrantsOfOneFileTakeTurns() {
        List<ConnectToken> grants = List.of(
                server.grant()
                        .refreshToken("r0")
                        .store(FileTokenStore.at(file()))
                        .build(),
                server.grant()
                        .refreshToken("r0")
                        .store(FileTokenStore.at(file()))
                        .build());
        List<CompletableFuture<Token>> waiting = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            server.grants("a" + i, "r" + i);
        }
        for (int i = 0; i < 6; i++) {
            waiting.add(grants.get(i % 2).obtain().toCompletableFuture().orTimeout(30, TimeUnit.SECONDS));
        }

        waiting.forEach(CompletableFuture::join);

        assertEquals(List.of("r0", "r1", "r2", "r3", "r4", "r5"), server.sent());
    }

    @Test
    void aRefreshTokenThatIsNotAcceptedIsForgotten() throws IOException {
        server.answers(Answer.status(400).withJson("{\"error\":\"invalid_grant\"}"));
        FileTokenStore store = FileTokenStore.at(file());
        store.save("old");
        ConnectToken grant = server.grant().store(store).build();

        assertThrows(CompletionException.class, () -> obtained(grant));

        assertEquals(Optional.empty(), store.load());
        assertFalse(hasNews(grant));
        store.save("new");
        assertTrue(hasNews(grant));
    }

    @Test
    void aGivenUpSourceUsesANewRefreshTokenOfTheStoreAtOnce() throws IOException {
        server.answers(Answer.status(400).withJson("{\"error\":\"invalid_grant\"}"));
        FileTokenStore store = FileTokenStore.at(file());
        store.save("old");
        CachedTokens tokens = CachedTokens.of(server.grant().store(store).build());
        assertThrows(
                CompletionException.class,
                () -> tokens.token()
                        .toCompletableFuture()
                        .orTimeout(30, TimeUnit.SECONDS)
                        .join());
        server.grants("a", "r");

        store.save("new");

        assertEquals(
                Token.of("a"),
                tokens.token()
                        .toCompletableFuture()
                        .orTimeout(30, TimeUnit.SECONDS)
                        .join());
        assertEquals(List.of("old", "new"), server.sent());
    }

    @Test
    void aStoreThatFailsLosesNoTokenAndItsSecretsAreNotLogged() {
        server.grants("a2", "r2");
        server.grants("a3", "r3");
        Recording recording = new Recording();
        ConnectToken grant =
                server.grant().refreshToken("r1").store(new BrokenStore()).build();

        assertEquals("a2", obtained(grant));
        assertEquals("a3", obtained(grant));

        recording.close();
        assertEquals(List.of("r1", "r2"), server.sent());
        assertTrue(
                recording.all().contains("the token store failed to save: java.lang.AssertionError"), recording.all());
        assertFalse(recording.all().contains("hush"), recording.all());
    }

    /** Throws everything that code can throw. */
    private static final class BrokenStore implements TokenStore {
        @Override
        public Optional<String> load() throws Exception {
            throw new Exception("hush");
        }

        @Override
        public void save(String refreshToken) {
            throw new AssertionError("hush");
        }

        @Override
        public void forget(String refreshToken) {
            throw new IllegalStateException("hush");
        }

        @Override
        public Optional<AutoCloseable> tryLock() throws Exception {
            throw new IOException("hush");
        }
    }

    @Test
    void onlyTheOwnerMayReadTheFile() throws IOException {
        FileTokenStore store = FileTokenStore.at(file());
        store.save("secret");
        AutoCloseable lock = store.tryLock().orElseThrow();

        for (Path each : List.of(file(), folder.resolve("token.lock"))) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(each)));
        }
        assertEquals("refresh token in " + file(), store.toString());
        assertEquals(Optional.empty(), FileTokenStore.at(file()).tryLock());
        assertEquals(Optional.empty(), store.tryLock());
        assertDoesNotThrow(lock::close);
        assertTrue(FileTokenStore.at(file()).tryLock().isPresent());
    }

    private void isRefused(String why) {
        FileTokenStore store = FileTokenStore.at(file());
        TokenStoreException refused = assertThrows(TokenStoreException.class, store::load);
        assertTrue(String.valueOf(refused.getMessage()).contains(why), refused::toString);
    }

    private void write(String text) throws IOException {
        Files.deleteIfExists(file());
        Files.createFile(file(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file(), text);
    }

    @Test
    void aFileThatIsNotOursIsReportedAndLeftAlone() throws IOException {
        for (String text : List.of("", "-----BEGIN PRIVATE KEY-----", "x".repeat(100_000))) {
            write(text);
            isRefused("not a file of refresh tokens");
            assertThrows(
                    TokenStoreException.class, () -> FileTokenStore.at(file()).save("r"));
            assertEquals(text, Files.readString(file()));
        }
    }

    @Test
    void aDamagedFileIsReportedAndCanBeReplaced() throws IOException {
        FileTokenStore store = FileTokenStore.at(file());
        store.save("whole");
        String whole = Files.readString(file());
        for (String text :
                List.of(whole.substring(0, whole.length() - 2), whole + whole, whole.replace("w", "\u00e4"))) {
            write(text);
            isRefused("damaged");
        }

        store.save("next");

        assertEquals(Optional.of("next"), store.load());
    }

    @Test
    void aFileThatOthersMayReadIsReported() throws IOException {
        FileTokenStore.at(file()).save("secret");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r-----"));

        isRefused("open to others");
    }

    @Test
    void aSymbolicLinkIsReported() throws IOException {
        Path other = folder.resolve("other");
        FileTokenStore.at(other).save("secret");
        Files.createSymbolicLink(file(), other);

        isRefused("symbolic link");
        assertThrows(TokenStoreException.class, () -> FileTokenStore.at(file()).save("r"));
        assertEquals(Optional.of("secret"), FileTokenStore.at(other).load());
    }

    @Test
    void nothingIsLeftOfAReplacement() throws IOException {
        FileTokenStore store = FileTokenStore.at(file());
        store.save("one");
        store.save("two");
        store.forget("one");
        assertEquals(Optional.of("two"), store.load());
        store.forget("two");

        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }
}
