package dev.recourse.httpclient5;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.util.Timeout;

/** A client with two connections, which are all free again when it is closed. */
final class TestClient implements AutoCloseable {

    /** What a call returned. */
    record Result(int status, String body) {}

    private static final HttpClientResponseHandler<Result> WHOLE = response -> new Result(
            response.getCode(),
            response.getEntity() == null ? "" : EntityUtils.toString(response.getEntity(), 1 << 20));

    private final PoolingHttpClientConnectionManager connections;
    private final CloseableHttpClient client;
    private final HttpClientContext context = HttpClientContext.create();

    private TestClient(UnaryOperator<HttpClientBuilder> options, Optional<TlsSocketStrategy> tls) {
        PoolingHttpClientConnectionManagerBuilder pool = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(2)
                .setMaxConnTotal(2)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setSocketTimeout(Timeout.ofHours(1))
                        .build());
        tls.ifPresent(pool::setTlsSocketStrategy);
        connections = pool.build();
        client = options.apply(HttpClients.custom()
                        .setConnectionManager(connections)
                        .setDefaultRequestConfig(RequestConfig.custom()
                                .setConnectionRequestTimeout(Timeout.ofSeconds(20))
                                .build()))
                .build();
    }

    static TestClient of(UnaryOperator<HttpClientBuilder> options) {
        return new TestClient(options, Optional.empty());
    }

    /** One whose calls this handler recovers. */
    static TestClient of(RecoveryExecHandler handler) {
        return of(builder -> recovering(builder, handler));
    }

    /** The same, which trusts the certificates of this context. */
    static TestClient of(RecoveryExecHandler handler, SSLContext trusted) {
        return new TestClient(
                builder -> recovering(builder, handler), Optional.of(new DefaultClientTlsStrategy(trusted)));
    }

    static HttpClientBuilder recovering(HttpClientBuilder builder, RecoveryExecHandler handler) {
        return builder.disableAutomaticRetries().disableRedirectHandling().addExecInterceptorFirst("recourse", handler);
    }

    Result get(URI address) throws IOException {
        return send(new HttpGet(address));
    }

    Result send(ClassicHttpRequest request) throws IOException {
        return client.execute(request, context, WHOLE);
    }

    /** For many threads: with a context of its own. */
    int statusOf(URI address) {
        try {
            return client.execute(new HttpGet(address), WHOLE).status();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CloseableHttpClient client() {
        return client;
    }

    HttpClientContext context() {
        return context;
    }

    /** The connections that a call or a response has. */
    int leased() {
        return connections.getTotalStats().getLeased();
    }

    @Override
    public void close() {
        int leased = leased();
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertEquals(0, leased, "connections that are not free again");
    }
}
