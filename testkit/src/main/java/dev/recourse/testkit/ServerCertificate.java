package dev.recourse.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

/** The private key and certificate of a TLS server, issued by a {@link CertificateAuthority}. */
public final class ServerCertificate {
    static final String PASSWORD = "for tests only";

    private final KeyStore keyStore;

    ServerCertificate(KeyStore keyStore) {
        this.keyStore = keyStore;
    }

    /** The password of {@link #pkcs12()}. */
    public String password() {
        return PASSWORD;
    }

    /** Key and certificate chain as PKCS #12, for servers other than {@link ScriptedServer}. */
    public byte[] pkcs12() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            keyStore.store(bytes, PASSWORD.toCharArray());
        } catch (IOException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    KeyStore keyStore() {
        return keyStore;
    }
}
