package dev.recourse.client.io;

import dev.recourse.client.threads.Daemons;
import java.net.http.HttpClient;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The HTTP client of the process, for drivers that are given none. Its threads do not grow with sockets or calls. */
public final class SharedClient {

    /** Shorter than the usual timeout of a request, so that a request that was never sent is known as such. */
    public static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

    private SharedClient() {}

    /** Built at first use, because its selector thread never ends. */
    private static final class Holder {
        /**
         * HTTP/1.1 only: with HTTP/2, it would ask each server without TLS to upgrade, and some servers refuse that.
         */
        static final HttpClient CLIENT = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT_TIMEOUT)
                .executor(Daemons.pool("recourse-http"))
                .build();
    }

    /** The given client, or the shared one. */
    public static HttpClient orShared(@Nullable HttpClient client) {
        return client != null ? client : Holder.CLIENT;
    }

    /**
     * Returns the client.
     *
     * @throws IllegalArgumentException if it follows redirects, which would carry a token to any address that a server
     *     names
     */
    public static HttpClient checked(HttpClient client) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException(
                    "the client follows redirects, which would carry tokens to other hosts; use Redirect.NEVER");
        }
        return client;
    }
}
