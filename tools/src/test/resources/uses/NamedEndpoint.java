import dev.recourse.client.http.HttpCall;
import dev.recourse.client.http.HttpOutcome;
import dev.recourse.client.http.RecoveringHttp;
import dev.recourse.wiresocket.WireSocket;
import dev.recourse.wiresocket.WireSocketEndpoints;
import java.net.URI;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A GET from one endpoint by name, with a deadline; the catalog redirects it to another while the first is down. */
final class NamedEndpoint {

    static HttpOutcome<String> discover() throws InterruptedException {
        RecoveringHttp http = RecoveringHttp.builder(WireSocket.policy())
                .endpoint("dashboard", URI.create("https://api.wiresocket.com"))
                .endpoint(WireSocketEndpoints.DATAPLANE, URI.create("https://ws.wiresocket.com"))
                .build();
        HttpCall call = HttpCall.get("dashboard", "/discovery?documentName=my-doc").withDeadline(Duration.ofSeconds(20));
        return http.send(call, BodyHandlers.ofString());
    }

    private NamedEndpoint() {}
}
