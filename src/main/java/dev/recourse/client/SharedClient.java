package dev.recourse.client;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The process's one HTTP client, for whoever brings none: its threads do not grow with sockets or calls. */
final class SharedClient {

    static final int THREADS = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
    private static final long IDLE_SECONDS = 5;
    /** Shorter than any usual time for a request, so that one that was never sent is told from one that was. */
    static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

    static final HttpClient INSTANCE = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT_TIMEOUT)
            .executor(executor())
            .build();

    private SharedClient() {}

    private static ThreadPoolExecutor executor() {
        ThreadPoolExecutor executor = new ThreadPoolExecutor(
                THREADS,
                THREADS,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Daemons.named("recourse-http"));
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    /**
     * The same client.
     *
     * @throws IllegalArgumentException if it follows redirects, which would carry a token wherever a server says
     */
    static HttpClient checked(HttpClient client) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException("the client follows redirects; it must not, because they carry tokens");
        }
        return client;
    }
}
