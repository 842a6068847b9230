package dev.recourse.client.token;

import java.io.IOException;

/** Says why a {@link FileTokenStore} cannot be used. The message contains no secret. */
public final class TokenStoreException extends IOException {

    private static final long serialVersionUID = 1L;

    TokenStoreException(String message) {
        super(message);
    }
}
