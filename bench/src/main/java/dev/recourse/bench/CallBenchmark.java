package dev.recourse.bench;

import dev.recourse.client.call.CallRecoveries;
import dev.recourse.client.http.HttpOutcome;
import dev.recourse.client.http.RecoveringHttp;
import dev.recourse.engine.Policy;
import dev.recourse.httpclient5.RecoveryExecHandler;
import dev.recourse.okhttp.RecoveryInterceptor;
import dev.recourse.wiresocket.WireSocket;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.BasicHttpClientResponseHandler;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures a call that succeeds, to a server in the same process, and beside it the same by the client alone. Each
 * client keeps its connection open. Iterations are numbers of calls, not times: however busy the machine is, a call is
 * compiled to machine code after some 30,000 of them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 20, batchSize = 2_000)
@Measurement(iterations = 10, batchSize = 4_000)
@Fork(1)
public class CallBenchmark {

    private static final String ENDPOINT = "dataplane";
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final LoopbackServer server = new LoopbackServer();
    private final Policy policy = WireSocket.policy();
    private final CallRecoveries recoveries = CallRecoveries.builder(policy).build();
    private final URI base = server.address();
    private final URI address = base.resolve("/discovery");

    private final HttpClient jdk =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpRequest jdkRequest =
            HttpRequest.newBuilder(address).timeout(TIMEOUT).build();
    private final RecoveringHttp recoveringJdk =
            RecoveringHttp.builder(policy).endpoint(ENDPOINT, base).client(jdk).build();

    private final OkHttpClient okHttp = new OkHttpClient.Builder()
            .followRedirects(false)
            .callTimeout(TIMEOUT)
            .build();
    private final Request okHttpRequest =
            new Request.Builder().url(address.toString()).build();
    private final OkHttpClient recoveringOkHttp = okHttp.newBuilder()
            .addInterceptor(RecoveryInterceptor.of(recoveries).withEndpoint(ENDPOINT, base))
            .build();

    private final CloseableHttpClient apache = apache().build();
    private final CloseableHttpClient recoveringApache = apache().addExecInterceptorFirst(
                    "recourse", RecoveryExecHandler.of(recoveries).withEndpoint(ENDPOINT, base))
            .build();

    private static HttpClientBuilder apache() {
        return HttpClients.custom().disableAutomaticRetries().disableRedirectHandling();
    }

    /** Checks that all get the same. */
    @Setup
    public void compare() throws IOException, InterruptedException, ExecutionException {
        same(jdk());
        same(jdkAsync());
        same(recoveringJdk());
        same(okHttp());
        same(recoveringOkHttp());
        same(apacheHttpClient());
        same(recoveringApacheHttpClient());
    }

    private static void same(String body) {
        if (!body.equals(LoopbackServer.BODY)) {
            throw new IllegalStateException(body);
        }
    }

    /** Ends all connections. */
    @TearDown
    public void close() throws IOException {
        server.close();
        apache.close();
        recoveringApache.close();
        okHttp.connectionPool().evictAll();
        okHttp.dispatcher().executorService().shutdown();
    }

    /** The JDK's client. */
    @Benchmark
    public String jdk() throws IOException, InterruptedException {
        return jdk.send(jdkRequest, BodyHandlers.ofString()).body();
    }

    /** The JDK's client as ours uses it, which holds no thread while it waits. */
    @Benchmark
    public String jdkAsync() throws InterruptedException, ExecutionException {
        return jdk.sendAsync(jdkRequest, BodyHandlers.ofString()).get().body();
    }

    /** Ours on it. */
    @Benchmark
    public String recoveringJdk() throws InterruptedException {
        HttpOutcome<String> outcome = recoveringJdk.send(jdkRequest, BodyHandlers.ofString());
        return outcome.response().orElseThrow().body();
    }

    /** OkHttp. */
    @Benchmark
    public String okHttp() throws IOException {
        return body(okHttp);
    }

    /** OkHttp with our interceptor. */
    @Benchmark
    public String recoveringOkHttp() throws IOException {
        return body(recoveringOkHttp);
    }

    private String body(OkHttpClient client) throws IOException {
        try (Response response = client.newCall(okHttpRequest).execute()) {
            return response.body().string();
        }
    }

    /** Apache HttpClient. */
    @Benchmark
    public String apacheHttpClient() throws IOException {
        return apache.execute(new HttpGet(address), new BasicHttpClientResponseHandler());
    }

    /** Apache HttpClient with our handler. */
    @Benchmark
    public String recoveringApacheHttpClient() throws IOException {
        return recoveringApache.execute(new HttpGet(address), new BasicHttpClientResponseHandler());
    }
}
