package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.recourse.testkit.Answer;
import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.junit.RecourseExtension;
import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Under Spring Boot, with the Jetty that the testkit needs. */
@ExtendWith(RecourseExtension.class)
class NeededJettyTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Test
    void aScriptedCallIsAnswered(ScriptedServer server) throws Exception {
        server.script().on("/orders", Answer.status(409).withBody("out of stock: tea"));

        HttpResponse<String> response = CLIENT.send(
                HttpRequest.newBuilder(server.http("/orders")).build(), BodyHandlers.ofString());

        assertEquals(409, response.statusCode());
        assertEquals("out of stock: tea", response.body());
    }

    @Test
    void aScriptedSocketIsClosed(ScriptedServer server) throws Exception {
        server.script().refuse(4006, "Rate limit exceeded");
        CompletableFuture<String> closed = new CompletableFuture<>();
        URI address = server.ws("/");

        CLIENT.newWebSocketBuilder().buildAsync(address, new WebSocket.Listener() {
            @Override
            public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
                closed.complete(code + " " + reason);
                return null;
            }
        });

        assertEquals("4006 Rate limit exceeded", closed.get(10, TimeUnit.SECONDS));
    }

    @Test
    void theTestkitIsANamedModuleThatResolvesWithEverythingItNeeds() {
        ModuleFinder jars = ModuleFinder.of(Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::isRegularFile)
                .toArray(Path[]::new));

        Configuration resolved = ModuleLayer.boot()
                .configuration()
                .resolve(jars, ModuleFinder.of(), Set.of("dev.recourse.testkit"));

        assertFalse(resolved.findModule("dev.recourse.testkit")
                .orElseThrow()
                .reference()
                .descriptor()
                .isAutomatic());
    }
}
