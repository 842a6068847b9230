package dev.recourse.okhttp.faults;

import dev.recourse.client.faults.TransportUnderTest;
import dev.recourse.client.transport.WebSocketTransport;
import dev.recourse.okhttp.OkHttpWebSocketTransport;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;

/** OkHttp in the fault tests. */
public final class OkHttpUnderTest implements TransportUnderTest {

    @Override
    public WebSocketTransport transport(Optional<SSLContext> tls) {
        OkHttpClient.Builder builder = new OkHttpClient.Builder();
        tls.ifPresent(context -> builder.sslSocketFactory(context.getSocketFactory(), unused()));
        return OkHttpWebSocketTransport.of(builder.build());
    }

    @Override
    public WebSocketTransport shared() {
        return transport(Optional.empty());
    }

    /** OkHttp needs one to check pinned certificates, of which there are none; the context has its own. */
    private static X509TrustManager unused() {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init((KeyStore) null);
            return (X509TrustManager) factory.getTrustManagers()[0];
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int handshakesWhenReset() {
        return 1;
    }

    @Override
    public boolean checksTexts() {
        return false;
    }

    @Override
    public int threadsForASocket() {
        return 1;
    }

    /** OkHttp's threads have other names while they do something for a connection. */
    @Override
    public boolean isIdleHelper(Thread thread) {
        return (thread.getName().startsWith("recourse-worker") && thread.getState() == Thread.State.TIMED_WAITING)
                || Set.of("recourse-okhttp", "OkHttp TaskRunner", "Okio Watchdog")
                        .contains(thread.getName())
                || waitsForTasks(thread);
    }

    /** The one thread that waits for OkHttp's next timer keeps the name of what it did last. */
    private static boolean waitsForTasks(Thread thread) {
        return thread.getName().startsWith("OkHttp ")
                && Stream.of(thread.getStackTrace())
                        .anyMatch(frame -> frame.getMethodName().equals("coordinatorWait"));
    }
}
