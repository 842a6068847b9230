package dev.recourse.client;

import java.net.http.HttpClient;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The process's one HTTP client, for whoever brings none: its threads do not grow with sockets or calls. */
final class SharedClient {

    /** Shorter than any usual time for a request, so that one that was never sent is told from one that was. */
    static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

    private SharedClient() {}

    /** Built by the first who brings no client: its selector thread never ends. */
    private static final class Built {
        /**
         * Of HTTP/1.1: with HTTP/2, it would ask each server without TLS to upgrade, and some refuse the whole call.
         */
        static final HttpClient CLIENT = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT_TIMEOUT)
                .executor(Daemons.pool("recourse-http"))
                .build();
    }

    /** This client, or the shared one if there is none. */
    static HttpClient unless(@Nullable HttpClient own) {
        return own != null ? own : Built.CLIENT;
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
