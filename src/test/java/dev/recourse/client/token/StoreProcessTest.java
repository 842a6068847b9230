package dev.recourse.client.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.client.support.TestPolicy;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.ScriptedServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes that share one file of refresh tokens. */
class StoreProcessTest {

    private static final String PATH = "/token";
    private static final int EACH = 4;

    /** Renews a few times. */
    static final class Renewals {
        public static void main(String[] arguments) {
            ConnectToken grant = ConnectToken.builder(URI.create(arguments[0]), TestPolicy.QUICK, "dashboard")
                    .refreshToken("r0")
                    .store(FileTokenStore.at(Path.of(arguments[1])))
                    .build();
            for (int i = 0; i < EACH; i++) {
                grant.obtain().toCompletableFuture().join();
            }
        }

        private Renewals() {}
    }

    @TempDir
    private Path folder;

    private Process start(URI endpoint) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path") + ":" + System.getProperty("jdk.module.path", ""),
                        Renewals.class.getName(),
                        endpoint.toString(),
                        folder.resolve("token").toString())
                .redirectErrorStream(true)
                .start();
    }

    @Test
    void twoProcessesNeverSendARefreshTokenTwice() throws Exception {
        try (ScriptedServer server = ScriptedServer.start()) {
            List<String> expected = new ArrayList<>();
            for (int i = 1; i <= 2 * EACH; i++) {
                expected.add("r" + (i - 1));
                server.script()
                        .on(
                                PATH,
                                Answer.status(200)
                                        .withJson(
                                                "{\"access_token\":\"a" + i + "\",\"refresh_token\":\"r" + i + "\"}"));
            }
            List<Process> processes = List.of(start(server.http(PATH)), start(server.http(PATH)));
            for (Process process : processes) {
                assertTrue(process.waitFor(60, TimeUnit.SECONDS));
                assertEquals(
                        0,
                        process.exitValue(),
                        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            }

            assertEquals(
                    expected,
                    server.calls().entries().stream()
                            .map(call -> call.formField("refresh_token").orElse(""))
                            .toList());
        }
    }
}
