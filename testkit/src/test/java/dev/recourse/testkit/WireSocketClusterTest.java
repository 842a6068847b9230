package dev.recourse.testkit;

import static dev.recourse.testkit.TestSocket.soon;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireSocketClusterTest {
    private final WireSocketCluster cluster = WireSocketCluster.start();

    @AfterEach
    void close() {
        cluster.close();
    }

    @Test
    void aCorrectClientIsServed() {
        TestSocket client = open(cluster.eu(), "my-doc");

        client.send("hello");

        assertEquals("hello", client.text());
    }

    @Test
    void aDocumentOfAnotherRegionRedirectsThere() {
        cluster.move("my-doc", cluster.us());

        CloseFrame close = open(cluster.eu(), "my-doc").closed();

        assertEquals(new CloseFrame(4009, "REDIRECT:" + cluster.us().ws("/my-doc")), close);
        TestSocket.open(
                        URI.create(close.reason().substring("REDIRECT:".length())),
                        builder -> builder.subprotocols(
                                "wiresocket", cluster.issuer().accessToken()))
                .send("found");
        assertEquals("found", soon(cluster.us().messages().nth(1)));
    }

    @Test
    void aRedirectThatDoesNotFitIsCutOff() {
        String document = "d".repeat(255);
        cluster.move(document, cluster.us());

        assertEquals(123, open(cluster.eu(), document).closed().reason().length());
    }

    @Test
    void theTokenIsCheckedBeforeTheRegion() {
        cluster.move("my-doc", cluster.us());

        assertEquals(4001, TestSocket.open(cluster.eu().ws("/my-doc")).closed().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b", "a%20b", "%C3%A9"})
    void aMalformedNameIsClosedWith4007(String document) {
        assertEquals(4007, open(cluster.eu(), document).closed().code());
    }

    @Test
    void everyNodeKnowsTheRegionOfADocument() {
        cluster.move("there", cluster.us());

        assertEquals(
                "{\"region\":\"eu-central-1\",\"url\":\"" + cluster.eu().ws("/here") + "\",\"isNew\":false}",
                discover(cluster.us(), "?documentName=here").body());
        assertEquals(
                "{\"region\":\"us-east-1\",\"url\":\"" + cluster.us().ws("/there") + "\",\"isNew\":false}",
                discover(cluster.eu(), "?documentName=there").body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?documentName=", "?other=doc", "?documentName=a%22b"})
    void discoveryWithoutADocumentIsAnswered400(String query) {
        assertEquals(400, discover(cluster.eu(), query).statusCode());
    }

    @Test
    void discoveryRequiresAToken() {
        assertEquals(
                401, Http.get(cluster.eu().http("/discovery?documentName=doc")).statusCode());
    }

    @Test
    void theDashboardIssuesTokens() {
        HttpResponse<String> granted = Http.post(
                cluster.dashboard().http("/connect/token"),
                "grant_type=client_credentials&client_id=example-client&client_secret=example-secret");

        assertEquals(200, granted.statusCode());
        assertTrue(granted.body().startsWith("{\"access_token\":\""), granted.body());
    }

    @Test
    void aDocumentMovesOnlyWithinTheCluster() {
        assertThrows(IllegalArgumentException.class, () -> cluster.move("my-doc", cluster.dashboard()));
    }

    private TestSocket open(ScriptedServer node, String document) {
        return TestSocket.open(
                node.ws("/" + document),
                builder -> builder.subprotocols("wiresocket", cluster.issuer().accessToken()));
    }

    private HttpResponse<String> discover(ScriptedServer node, String query) {
        return Http.get(
                node.http("/discovery" + query),
                "Authorization",
                "Bearer " + cluster.issuer().accessToken());
    }
}
