package dev.recourse.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

/** Who a TLS server says it is: a key, and a certificate of an {@link Authority}. */
public final class Identity {
    static final String PASSWORD = "for tests only";

    private final KeyStore keys;

    Identity(KeyStore keys) {
        this.keys = keys;
    }

    /** The password of {@link #pkcs12()}. */
    public String password() {
        return PASSWORD;
    }

    /** Key and certificates as PKCS #12, for a server of another kind. */
    public byte[] pkcs12() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            keys.store(bytes, PASSWORD.toCharArray());
        } catch (IOException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    KeyStore keys() {
        return keys;
    }
}
