import dev.recourse.client.http.HttpOutcome;
import dev.recourse.client.http.RecoveringHttp;
import dev.recourse.wiresocket.WireSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** One HTTP request, sent as with the JDK's own client. */
final class ShortCall {

    static String discover(URI address) throws InterruptedException {
        RecoveringHttp http = RecoveringHttp.builder(WireSocket.policy())
                .client(HttpClient.newHttpClient())
                .endpoint("dashboard", address)
                .build();
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/discovery")).build();
        HttpOutcome<String> outcome = http.send(request, BodyHandlers.ofString());
        return outcome.toString();
    }

    private ShortCall() {}
}
