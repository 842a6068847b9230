package dev.recourse.client.token;

import java.util.Optional;

/**
 * Keeps the newest refresh token where it outlives the process. A {@link ConnectToken} asks for it before each renewal,
 * and saves the next one before it hands out the access token.
 *
 * <p>The methods may block: they are called by the threads of the environment's executor. If one throws, the log names
 * the type of the exception without its message, which may contain a secret; the message of a
 * {@link TokenStoreException} is logged. The grant goes on with the token that it has.
 */
public interface TokenStore {

    /** The newest refresh token, if there is one. */
    Optional<String> load() throws Exception;

    /**
     * Replaces the refresh token. An application that saves one, for instance after a person signed in, holds the lock
     * meanwhile ({@link #tryLock}): else a renewal that is under way may replace it.
     */
    void save(String refreshToken) throws Exception;

    /** Removes this refresh token, because it is used up or was not accepted; another one stays. */
    void forget(String refreshToken) throws Exception;

    /**
     * Tries to keep everybody else who uses the store from renewing, without waiting. Default: there is nobody else.
     *
     * @return gives the lock back; empty while somebody else has it, in which case this is called again soon. After 30
     *     s, the renewal fails with a timeout.
     */
    default Optional<AutoCloseable> tryLock() throws Exception {
        return Optional.of(() -> {});
    }
}
