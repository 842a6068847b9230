package dev.recourse.client.token;

import dev.recourse.client.Environment;
import dev.recourse.client.io.Guarded;
import dev.recourse.client.io.Log;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The refresh token of a grant: at hand, and in a store if there is one. A renewal takes it, and puts back what is left
 * of it. One renewal at a time has it, with a store under the store's lock.
 */
final class RefreshTokens {

    /** How long to wait for the lock of a store: longer than a token request usually takes. */
    private static final long LOCK_MILLIS = 30_000;

    private static final long PAUSE_MILLIS = 50;

    private final Optional<TokenStore> store;
    private final Environment environment;
    private final Executor executor;
    private final AtomicBoolean isTaken = new AtomicBoolean();
    private volatile Optional<String> atHand;
    /** Whether the token at hand is newer than the store's, which could not save it. */
    private volatile boolean isUnsaved;
    /** Whether the store had a token once, so that the one at hand is no longer the one to begin with. */
    private volatile boolean wasStored;

    /** The last tokens that were sent and may be used up: a server may take one that comes again for stolen. */
    private final SpentTokens spent = new SpentTokens();

    private volatile Optional<String> lastTaken = Optional.empty();

    RefreshTokens(Optional<String> first, Optional<TokenStore> store, Environment environment) {
        this.atHand = first;
        this.store = store;
        this.environment = environment;
        this.executor = store.isPresent() ? environment.executor() : Runnable::run;
    }

    /** A refresh token that a renewal has, if there was one, until it ends. Used by one thread at a time. */
    final class Hold {
        private final AutoCloseable lock;
        private final Optional<String> token;
        /** What is left of it: all, until it is sent. */
        private Optional<String> left;

        private Hold(AutoCloseable lock, Optional<String> token) {
            this.lock = lock;
            this.token = token;
            this.left = token;
        }

        Optional<String> token() {
            return token;
        }

        /** The token is sent, and may be used up. */
        void spend() {
            left = Optional.empty();
        }

        /** The token was not used, and stays. */
        void keep() {
            left = token;
        }

        /** The server replaced the token. */
        void replace(String next) {
            left = Optional.of(next);
        }

        /** Saves what is left, and gives the lock back. */
        CompletionStage<Boolean> end() {
            CompletableFuture<Boolean> ended = new CompletableFuture<>();
            executor.execute(() -> {
                atHand = left;
                if (!left.equals(token)) {
                    token.ifPresent(spent::add);
                }
                store.ifPresent(this::save);
                attempt("unlock", () -> {
                    lock.close();
                    return true;
                });
                isTaken.set(false);
                ended.complete(true);
            });
            return ended;
        }

        private void save(TokenStore into) {
            if (left.isPresent() && (isUnsaved || !left.equals(token) || !wasStored)) {
                isUnsaved = !attempt("save", () -> {
                            into.save(left.get());
                            return true;
                        })
                        .orElse(false);
                wasStored |= !isUnsaved;
            } else if (left.isEmpty() && token.isPresent()) {
                isUnsaved = false;
                spent.all()
                        .forEach(used -> attempt("forget", () -> {
                            into.forget(used);
                            return true;
                        }));
            }
        }
    }

    /** Takes the newest token. */
    CompletionStage<Hold> take() {
        CompletableFuture<Hold> taken = new CompletableFuture<>();
        take(taken, environment.now() + LOCK_MILLIS);
        return taken;
    }

    private void take(CompletableFuture<Hold> taken, long until) {
        executor.execute(() -> {
            if (!tryTake(taken)) {
                later(taken, until);
            }
        });
    }

    private void later(CompletableFuture<Hold> taken, long until) {
        if (environment.now() < until) {
            environment.scheduler().schedule(() -> take(taken, until), PAUSE_MILLIS);
        } else {
            Log.write(Level.WARNING, () -> "another renewal has had the refresh token for " + LOCK_MILLIS + " ms");
            taken.completeExceptionally(new TimeoutException("another renewal has the refresh token"));
        }
    }

    private boolean tryTake(CompletableFuture<Hold> taken) {
        if (!isTaken.compareAndSet(false, true)) {
            return false;
        }
        Optional<AutoCloseable> lock =
                store.flatMap(from -> attempt("lock", from::tryLock)).orElse(Optional.of(RefreshTokens::unlocked));
        if (lock.isEmpty()) {
            isTaken.set(false);
            return false;
        }
        taken.complete(hold(lock.get(), store.map(this::newest).orElse(atHand)));
        return true;
    }

    /** Gives back no lock. */
    private static void unlocked() {}

    private Hold hold(AutoCloseable lock, Optional<String> token) {
        atHand = Optional.empty();
        lastTaken = token;
        return new Hold(lock, token);
    }

    private Optional<String> newest(TokenStore from) {
        if (isUnsaved) {
            return atHand;
        }
        Optional<Optional<String>> stored = attempt("load", () -> usable(from));
        wasStored |= stored.flatMap(token -> token).isPresent();
        return stored.isPresent() && wasStored ? stored.get() : atHand;
    }

    /** What the store has, unless it is not a token, or was used up and could not be removed. */
    private Optional<String> usable(TokenStore from) throws Exception {
        return from.load().filter(stored -> isRefreshToken(stored) && !spent.has(stored));
    }

    /** Whether the store has a token that no renewal has taken yet. */
    CompletionStage<Boolean> hasNews() {
        CompletableFuture<Boolean> found = new CompletableFuture<>();
        executor.execute(() -> found.complete(store.flatMap(from -> attempt("load", () -> usable(from)))
                .flatMap(stored -> stored)
                .filter(stored -> !lastTaken.equals(Optional.of(stored)))
                .isPresent()));
        return found;
    }

    /** Whether this text can be a refresh token (RFC 6749, appendix A.17). */
    static boolean isRefreshToken(String text) {
        return !text.isEmpty()
                && text.length() <= Token.MAX_LENGTH
                && text.chars().allMatch(c -> c >= ' ' && c < 0x7F);
    }

    /** What the store answers; empty if it failed, which is logged without what may be a secret. */
    private static <T> Optional<T> attempt(String what, Callable<T> task) {
        return Guarded.get(() -> Optional.of(task.call()), error -> {
            Log.write(
                    Level.WARNING,
                    () -> "the token store failed to " + what + ": "
                            + (error instanceof TokenStoreException
                                    ? String.valueOf(error.getMessage())
                                    : error.getClass().getName()));
            return Optional.empty();
        });
    }
}
