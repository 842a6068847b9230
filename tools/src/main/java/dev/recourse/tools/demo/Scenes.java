package dev.recourse.tools.demo;

import dev.recourse.client.token.TokenSource;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.TokenIssuer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Every error of WireSocket's reference, in its order. */
final class Scenes {

    private static final String DISCOVERY = "/discovery?documentName=" + Stage.DOCUMENT;

    /** The 17 errors of the service's error reference. */
    static final List<Scene> REFERENCE = List.of(
            socket("4001", "4001 to a handshake without token", Scenes::asItIs, Tokens::forgotten),
            socket("4002", "4002 to an expired token", Scenes::asItIs, Tokens.beginningWith(TokenIssuer::expired)),
            socket(
                    "4003",
                    "4003 to another tenant's token",
                    Scenes::asItIs,
                    Tokens.beginningWith(i -> i.ofTenant("elsewhere"))),
            refused("4004", "Connection limit exceeded: 100"),
            refused("4005", "Document limit exceeded: 20 (active: 21)"),
            refused("4006", "Rate limit exceeded: 600 ops/min"),
            new SocketScene("4007", "4007 to the name 'plan.v2'", "plan.v2", Scenes::asItIs, Tokens::good),
            refused("4008", "Document user limit exceeded: 50"),
            socket(
                    "4009",
                    "4009 REDIRECT to the other region",
                    stage ->
                            stage.cluster().move(Stage.DOCUMENT, stage.cluster().us()),
                    Tokens::good),
            new CallScene(
                    "dashboard",
                    "400",
                    "400, grant_type is missing",
                    "POST",
                    "/connect/token",
                    Scenes::asItIs,
                    Tokens::good),
            dashboard("401", "401 to an expired token", Scenes::asItIs, Tokens.beginningWith(TokenIssuer::expired)),
            dashboard("403", "403", answering(Answer.status(403)), Tokens::good),
            dashboard(
                    "429",
                    "429, Retry-After: 5",
                    answering(Answer.status(429).header("Retry-After", "5")),
                    Tokens::good),
            dashboard(
                    "503",
                    "503, Retry-After: 3600",
                    answering(Answer.status(503).header("Retry-After", "3600")),
                    Tokens::good),
            dataplane("400", "400, documentName is missing", "/discovery", Scenes::asItIs, Tokens::good),
            dataplane(
                    "401",
                    "401 to an expired token",
                    DISCOVERY,
                    Scenes::asItIs,
                    Tokens.beginningWith(TokenIssuer::expired)),
            dataplane("503", "503, Retry-After: 2", DISCOVERY, overloaded(503, "2"), Tokens::good));

    /** What the catalog holds beyond the reference. */
    static final List<Scene> BEYOND =
            List.of(dataplane("429", "429, Retry-After: 60", DISCOVERY, overloaded(429, "60"), Tokens::good));

    private Scenes() {}

    private static void asItIs(Stage stage) {}

    private static Scene refused(String code, String reason) {
        Consumer<Stage> script = stage -> stage.cluster().eu().script().refuse(Integer.parseInt(code), reason);
        return socket(code, code + " " + reason, script, Tokens::good);
    }

    private static Scene socket(String code, String sent, Consumer<Stage> before, Function<Stage, TokenSource> tokens) {
        return new SocketScene(code, sent, Stage.DOCUMENT, before, tokens);
    }

    private static Scene dashboard(
            String code, String sent, Consumer<Stage> before, Function<Stage, TokenSource> tokens) {
        return new CallScene("dashboard", code, sent, "GET", DISCOVERY, before, tokens);
    }

    private static Scene dataplane(
            String code, String sent, String path, Consumer<Stage> before, Function<Stage, TokenSource> tokens) {
        return new CallScene("dataplane", code, sent, "GET", path, before, tokens);
    }

    private static Consumer<Stage> answering(Answer answer) {
        return stage -> stage.cluster().dashboard().script().on("/discovery", answer);
    }

    private static Consumer<Stage> overloaded(int status, String retryAfter) {
        return stage -> stage.cluster()
                .eu()
                .script()
                .on("/discovery", Answer.status(status).header("Retry-After", retryAfter));
    }
}
