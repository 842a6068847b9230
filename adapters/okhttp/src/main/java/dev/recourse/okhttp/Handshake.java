package dev.recourse.okhttp;

import dev.recourse.client.transport.HandshakeRequest;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Sends the handshake of a WebSocket as a call of its own. OkHttp allows no network interceptor in the call of a
 * WebSocket, and without one it repeats a handshake that is answered 503 with {@code Retry-After: 0}.
 */
final class Handshake implements Interceptor {

    private static final String RETRY_AFTER = "Retry-After";

    private final OkHttpClient client;
    private volatile List<String> hints = List.of();

    Handshake(OkHttpClient socketClient, SentWatch watch) {
        OkHttpClient.Builder builder = socketClient.newBuilder().eventListener(watch);
        builder.interceptors().clear();
        client = builder.addNetworkInterceptor(this::hideHint).build();
    }

    /**
     * The handshake as a request of OkHttp.
     *
     * @throws IllegalArgumentException if a header cannot be sent; the message has no value of it
     */
    static Request request(HandshakeRequest handshake) throws IOException {
        Request.Builder builder = new Request.Builder().url(url(handshake.address()));
        handshake.headers().forEach((name, value) -> addHeader(builder, name, value));
        if (!handshake.subprotocols().isEmpty()) {
            addHeader(builder, "Sec-WebSocket-Protocol", String.join(", ", handshake.subprotocols()));
        }
        return builder.build();
    }

    private static HttpUrl url(URI address) throws IOException {
        HttpUrl url = HttpUrl.parse("http" + address.toASCIIString().substring("ws".length()));
        if (url == null) {
            throw new UnknownHostException(address.getRawAuthority() + " is not the name of a host");
        }
        return url;
    }

    /** OkHttp's own message has the value of most headers. */
    private static void addHeader(Request.Builder builder, String name, String value) {
        try {
            builder.addHeader(name, value);
        } catch (IllegalArgumentException hasTheValue) {
            throw new IllegalArgumentException("the header " + name + " has a character that cannot be sent");
        }
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Call call = client.newCall(chain.request()
                .newBuilder()
                .removeHeader("Sec-WebSocket-Extensions")
                .build());
        chain.call().addEventListener(new EventListener() {
            @Override
            public void canceled(Call webSocket) {
                call.cancel();
            }
        });
        if (chain.call().isCanceled()) {
            throw new IOException("Canceled");
        }
        Response response = call.execute();
        Response.Builder restored = response.newBuilder();
        hints.forEach(hint -> restored.addHeader(RETRY_AFTER, hint));
        return restored.build();
    }

    private Response hideHint(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        hints = response.headers(RETRY_AFTER);
        return response.newBuilder().removeHeader(RETRY_AFTER).build();
    }
}
