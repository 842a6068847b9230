package dev.recourse.client.token;

import dev.recourse.client.Environment;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Whether a grant that was given up has something new to send, such as a refresh token that another process saved.
 * Looks at most once a second, however many ask. Safe for any thread.
 */
final class GrantNews {

    private static final long PAUSE_MILLIS = 1_000;
    private static final CompletionStage<Boolean> NONE = CompletableFuture.completedFuture(false);

    private final TokenGrant grant;
    private final Environment environment;
    private @Nullable CompletionStage<Boolean> last;
    private long looked;

    GrantNews(TokenGrant grant, Environment environment) {
        this.grant = grant;
        this.environment = environment;
    }

    CompletionStage<Boolean> look() {
        return grant instanceof ConnectToken connect ? looked(connect) : NONE;
    }

    private CompletionStage<Boolean> looked(ConnectToken connect) {
        CompletableFuture<Boolean> found = new CompletableFuture<>();
        synchronized (this) {
            long now = environment.now();
            if (last != null && now - looked < PAUSE_MILLIS) {
                return last;
            }
            last = found;
            looked = now;
        }
        connect.hasNews().whenComplete((is, error) -> found.complete(error == null && is));
        return found;
    }
}
