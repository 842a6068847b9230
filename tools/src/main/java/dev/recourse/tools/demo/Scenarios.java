package dev.recourse.tools.demo;

import dev.recourse.client.token.TokenSource;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.TokenIssuer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** A scenario for each error of WireSocket, in the order of its error reference. */
final class Scenarios {

    private static final String DISCOVERY = "/discovery?documentName=" + TestBed.DOCUMENT;

    /** The 17 errors of WireSocket's error reference. */
    static final List<Scenario> REFERENCE = List.of(
            socket("4001", "4001 for a missing token", Scenarios::unchanged, Tokens::forgotten),
            socket(
                    "4002",
                    "4002 for an expired token",
                    Scenarios::unchanged,
                    Tokens.startingWith(TokenIssuer::expiredToken)),
            socket(
                    "4003",
                    "4003 for another tenant's token",
                    Scenarios::unchanged,
                    Tokens.startingWith(i -> i.tokenForTenant("elsewhere"))),
            refused("4004", "Connection limit exceeded: 100"),
            refused("4005", "Document limit exceeded: 20 (active: 21)"),
            refused("4006", "Rate limit exceeded: 600 ops/min"),
            new SocketScenario("4007", "4007 for the name 'plan.v2'", "plan.v2", Scenarios::unchanged, Tokens::valid),
            refused("4008", "Document user limit exceeded: 50"),
            socket(
                    "4009",
                    "4009 REDIRECT to the other region",
                    testBed -> testBed.cluster()
                            .move(TestBed.DOCUMENT, testBed.cluster().us()),
                    Tokens::valid),
            new CallScenario(
                    "dashboard",
                    "400",
                    "400 for a missing grant_type",
                    "POST",
                    "/connect/token",
                    Scenarios::unchanged,
                    Tokens::valid),
            dashboard(
                    "401",
                    "401 for an expired token",
                    Scenarios::unchanged,
                    Tokens.startingWith(TokenIssuer::expiredToken)),
            dashboard("403", "403", answering(Answer.status(403)), Tokens::valid),
            dashboard(
                    "429",
                    "429, Retry-After: 5",
                    answering(Answer.status(429).withHeader("Retry-After", "5")),
                    Tokens::valid),
            dashboard(
                    "503",
                    "503, Retry-After: 3600",
                    answering(Answer.status(503).withHeader("Retry-After", "3600")),
                    Tokens::valid),
            dataplane("400", "400 for a missing documentName", "/discovery", Scenarios::unchanged, Tokens::valid),
            dataplane(
                    "401",
                    "401 for an expired token",
                    DISCOVERY,
                    Scenarios::unchanged,
                    Tokens.startingWith(TokenIssuer::expiredToken)),
            dataplane("503", "503, Retry-After: 2", DISCOVERY, overloaded(503, "2"), Tokens::valid));

    /** Errors that the catalog lists and the reference does not. */
    static final List<Scenario> CATALOG_ONLY =
            List.of(dataplane("429", "429, Retry-After: 60", DISCOVERY, overloaded(429, "60"), Tokens::valid));

    private Scenarios() {}

    private static void unchanged(TestBed testBed) {}

    private static Scenario refused(String code, String reason) {
        Consumer<TestBed> script = testBed -> testBed.cluster().eu().script().refuse(Integer.parseInt(code), reason);
        return socket(code, code + " " + reason, script, Tokens::valid);
    }

    private static Scenario socket(
            String code, String sent, Consumer<TestBed> before, Function<TestBed, TokenSource> tokens) {
        return new SocketScenario(code, sent, TestBed.DOCUMENT, before, tokens);
    }

    private static Scenario dashboard(
            String code, String sent, Consumer<TestBed> before, Function<TestBed, TokenSource> tokens) {
        return new CallScenario("dashboard", code, sent, "GET", DISCOVERY, before, tokens);
    }

    private static Scenario dataplane(
            String code, String sent, String path, Consumer<TestBed> before, Function<TestBed, TokenSource> tokens) {
        return new CallScenario("dataplane", code, sent, "GET", path, before, tokens);
    }

    private static Consumer<TestBed> answering(Answer answer) {
        return testBed -> testBed.cluster().dashboard().script().on("/discovery", answer);
    }

    private static Consumer<TestBed> overloaded(int status, String retryAfter) {
        return testBed -> testBed.cluster()
                .eu()
                .script()
                .on("/discovery", Answer.status(status).withHeader("Retry-After", retryAfter));
    }
}
