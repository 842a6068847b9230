package dev.recourse.integration.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.testkit.Account;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.Call;
import dev.recourse.testkit.Handshake;
import dev.recourse.testkit.PresentedToken;
import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.TokenIssuer;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The reconnecting WebSocket for browsers, in Chromium, against servers that fail as a script says. */
class BrowserSocketTest {

    /** How far the clock that is read and the one of timers may be apart: the system corrects only the first. */
    private static final double CLOCK_MILLIS = 20;

    private static final String CATALOG = Scripts.json(Scripts.catalog("browser.yaml"));

    private final TokenIssuer issuer = new TokenIssuer();
    private final ScriptedServer site = Scripts.server(Scripts.resource("page.html"));
    private final ScriptedServer server = ScriptedServer.start();

    @BeforeEach
    void serve() {
        site.serve("/page.mjs", call -> Scripts.served(Scripts.JAVASCRIPT, Scripts.resource("page.mjs")));
        site.serve("/catalog.json", call -> Scripts.served("application/json", CATALOG));
        site.issueTokens(issuer);
    }

    @AfterEach
    void close() {
        site.close();
        server.close();
    }

    /** Opens the page, and in it a socket to the server. */
    private void open(Browser browser, Map<String, Object> options) {
        openPage(browser, "/connect/token");
        browser.run("page.open(...arguments)", server.ws("/doc").toString(), options);
    }

    /** The same with a token that the page has saved; others are from the token endpoint. */
    private void openWithToken(Browser browser, Map<String, Object> options, String token) {
        openPage(browser, "/connect/token");
        browser.run("page.open(...arguments)", server.ws("/doc").toString(), options, token);
    }

    private void openPage(Browser browser, String tokenEndpoint) {
        browser.open(site.http("/"));
        browser.await("await import('/page.mjs')");
        Account account = issuer.account();
        browser.run(
                "page.credentials = arguments[0]; page.tokenEndpoint = arguments[1]",
                Map.of("client_id", account.clientId(), "client_secret", account.clientSecret()),
                tokenEndpoint);
    }

    private static Map<?, ?> next(Browser browser, Map<String, Object> expected) {
        return (Map<?, ?>) Objects.requireNonNull(browser.await("return page.next(...args)", expected));
    }

    private static Map<?, ?> connected(Browser browser) {
        return next(browser, Map.of("status", "connected", "settled", false));
    }

    private static boolean isDue(Map<?, ?> attempt, Map<?, ?> announced) {
        return number(attempt, "at") >= number(announced, "nextAttempt") - CLOCK_MILLIS;
    }

    private static double number(Map<?, ?> snapshot, String key) {
        return ((Number) Objects.requireNonNull(snapshot.get(key))).doubleValue();
    }

    @InBrowser
    void messagesArriveInBothDirections(Browser browser) {
        open(browser, Map.of("queue", 5));
        browser.run("page.socket.send('held'); page.socket.send('held too')");
        connected(browser);
        browser.run("page.socket.send('sent')");
        assertEquals(List.of("held", "held too", "sent"), browser.await("""
                        while (page.messages.length < 3) {
                            await new Promise((resolve) => setTimeout(resolve, 10));
                        }
                        return page.messages;
                        """));
        assertEquals(List.of(), browser.errors());
    }

    @InBrowser
    void aConnectionThatIsLostComesBackAfterItsBackoff(Browser browser) {
        open(browser, Map.of());
        connected(browser);
        server.dropAll();
        Map<?, ?> waits = next(browser, Map.of("status", "recovering", "activity", "waiting"));
        assertEquals("retry", waits.get("kind"));
        assertEquals("1006", waits.get("code"));
        Map<?, ?> attempts = next(browser, Map.of("status", "recovering", "activity", "opening"));
        assertTrue(isDue(attempts, waits), waits + " " + attempts);
        connected(browser);
        next(browser, Map.of("settled", true));
        assertEquals(2, server.sockets().count());
    }

    @InBrowser
    void aHandshakeThatIsAnsweredWithAStatusIsALostConnection(Browser browser) {
        server.script().answer(503).silent();
        open(browser, Map.of("connectTimeoutMs", 300));
        assertEquals("1006", next(browser, Map.of("kind", "retry")).get("code"));
        assertEquals("timeout", next(browser, Map.of("domain", "transport")).get("code"));
        connected(browser);
    }

    @InBrowser
    void aTokenThatIsRejectedIsRenewed(Browser browser) {
        server.checkTokens(issuer);
        openWithToken(browser, Map.of(), issuer.expiredToken());
        assertEquals("4002", next(browser, Map.of("kind", "refresh")).get("code"));
        connected(browser);
        browser.run("page.socket.send('accepted')");
        assertEquals("accepted", server.messages().nth(1).join());
        assertEquals(2, server.handshakes().count());
        assertEquals(
                PresentedToken.Place.SUBPROTOCOL,
                last(server).token().orElseThrow().place());
        assertFalse(shown(browser).contains("eyJ"), "a token is shown");
    }

    @InBrowser
    void aTokenInTheQueryReplacesTheOneThatWasThere(Browser browser) {
        server.checkTokens(issuer);
        openWithToken(browser, Map.of("tokenPlace", Map.of("query", "token")), issuer.accessToken());
        connected(browser);
        server.script().redirect(URI.create(server.ws("/other") + "?a=1&token=old"));
        server.dropAll();
        next(browser, Map.of("kind", "redirect"));
        connected(browser);
        browser.run("page.socket.send('accepted')");
        assertEquals("accepted", server.messages().nth(1).join());
        Call call = last(server);
        assertEquals("/other", call.path());
        assertEquals(2, call.query().split("&", -1).length);
        assertFalse(shown(browser).contains("eyJ"), "a token is shown");
    }

    @InBrowser
    void aTokenEndpointIsReadAsItsDomainsSay(Browser browser) {
        server.checkTokens(issuer);
        site.script()
                .on("/connect/token", Answer.status(503), Answer.status(400).withJson("{\"error\":\"invalid_grant\"}"));
        openWithToken(browser, Map.of(), issuer.expiredToken());
        assertEquals("4002", next(browser, Map.of("kind", "refresh")).get("code"));
        assertEquals("503", next(browser, Map.of("domain", "dashboard")).get("code"));
        Map<?, ?> end = next(browser, Map.of("status", "given-up"));
        assertEquals("oauth", end.get("domain"));
        assertEquals("invalid_grant", end.get("code"));
        assertEquals("Your session has expired. Please sign in again.", end.get("message"));
    }

    @InBrowser
    void aTokenEndpointThatCannotBeReachedIsAskedAgain(Browser browser) {
        server.checkTokens(issuer);
        ScriptedServer gone = ScriptedServer.start();
        gone.close();
        openPage(browser, gone.http("/connect/token").toString());
        browser.run("page.open(...arguments)", server.ws("/doc").toString(), Map.of(), issuer.expiredToken());
        assertEquals("unreachable", next(browser, Map.of("domain", "transport")).get("code"));
        browser.run("page.tokenEndpoint = '/connect/token'");
        connected(browser);
        next(browser, Map.of("settled", true));
    }

    @InBrowser
    void aRedirectIsFollowedAndRemembered(Browser browser) {
        try (ScriptedServer other = ScriptedServer.start()) {
            server.script().redirect(other.ws("/moved"));
            open(browser, Map.of());
            next(browser, Map.of("kind", "redirect"));
            assertEquals(other.ws("/moved").toString(), connected(browser).get("address"));
            other.dropAll();
            connected(browser);
            assertEquals(2, other.handshakes().count());
            assertEquals(1, server.handshakes().count());
        }
    }

    @InBrowser
    void aRedirectElsewhereIsNotFollowed(Browser browser) {
        server.script().redirect(URI.create("wss://wiresocket.example/doc"));
        open(browser, Map.of());
        assertEquals(
                "redirect-unsafe", next(browser, Map.of("status", "given-up")).get("cause"));
        assertEquals(1, server.handshakes().count());
    }

    @InBrowser
    void aGiveUpLastsUntilAPersonResumes(Browser browser) {
        server.script().refuse(4003, "");
        open(browser, Map.of());
        Map<?, ?> end = next(browser, Map.of("status", "given-up"));
        assertEquals("not-recoverable", end.get("cause"));
        assertEquals("This application may not open this document.", end.get("message"));
        assertEquals("none", end.get("activity"));
        browser.run("page.socket.wake()");
        assertEquals("given-up", browser.run("return page.socket.status"));
        browser.run("page.socket.resume()");
        connected(browser);
        next(browser, Map.of("settled", true));
    }

    @InBrowser
    void anEpisodeThatIsSpentRestsAndComesBack(Browser browser) {
        open(browser, Map.of());
        connected(browser);
        next(browser, Map.of("settled", true));
        server.kill();
        Map<?, ?> end = next(browser, Map.of("status", "given-up"));
        assertEquals("retries-spent", end.get("cause"));
        assertEquals("waiting", end.get("activity"));
        Map<?, ?> rested = next(browser, Map.of("status", "connecting"));
        assertTrue(isDue(rested, end), end + " " + rested);
        server.restart();
        connected(browser);
    }

    @InBrowser
    void theNetworkThatIsBackEndsTheWait(Browser browser) {
        server.script().refuse(4006, "");
        open(browser, Map.of());
        assertEquals(60_000, number(next(browser, Map.of("kind", "retry")), "delayMs"));
        browser.offline(true);
        browser.offline(false);
        connected(browser);
        next(browser, Map.of("settled", true));
    }

    @InBrowser
    void withoutANetworkNothingIsAttempted(Browser browser) {
        open(browser, Map.of());
        connected(browser);
        browser.offline(true);
        server.dropAll();
        next(browser, Map.of("activity", "offline"));
        assertEquals(1, server.handshakes().count());
        browser.offline(false);
        connected(browser);
        assertEquals(2, server.handshakes().count());
    }

    @InBrowser
    void aPageThatIsShownAgainEndsTheWait(Browser browser) {
        server.script().refuse(4006, "");
        open(browser, Map.of());
        next(browser, Map.of("kind", "retry"));
        browser.hidden(() -> {});
        connected(browser);
    }

    @InBrowser
    void aSocketThatIsClosedSaysWhy(Browser browser) throws Exception {
        open(browser, Map.of());
        connected(browser);
        browser.run("page.socket.close(4321, 'done')");
        assertEquals(4321, server.closes().nth(1).get(10, TimeUnit.SECONDS).code());
        assertEquals("closed", browser.run("return page.socket.status"));
    }

    @InBrowser
    void aServerThatNoLongerAnswersIsNoticed(Browser browser) {
        server.script().then(Handshake.freeze());
        open(browser, Map.of("heartbeat", Map.of("message", "ping", "intervalMs", 100, "timeoutMs", 200)));
        connected(browser);
        assertEquals("silent", next(browser, Map.of("kind", "retry")).get("code"));
        connected(browser);
        assertEquals("ping", server.messages().nth(1).join());
    }

    private static Call last(ScriptedServer server) {
        List<Call> calls = server.handshakes().entries();
        return calls.get(calls.size() - 1);
    }

    /** All that the page keeps, and all that the socket itself wrote to the console. */
    private static String shown(Browser browser) {
        List<String> written = browser.console(Level.ALL).stream()
                .filter(line -> !line.contains("WebSocket connection to"))
                .toList();
        return browser.run("return JSON.stringify([page.snapshots, page.socket])") + " " + written;
    }
}
