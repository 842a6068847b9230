package dev.recourse.testkit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A certificate authority, made anew: it gives TLS servers their certificates (RFC 5280), right or wrong, and only who
 * is given {@link #trusted()} believes them.
 */
public final class Authority {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte[] ECDSA_WITH_SHA256 = Der.sequence(Der.name(1, 2, 840, 10045, 4, 3, 2));
    private static final byte[] COMMON_NAME = Der.name(2, 5, 4, 3);
    private static final byte[] BASIC_CONSTRAINTS = Der.name(2, 5, 29, 19);
    private static final byte[] SUBJECT_ALTERNATIVE_NAME = Der.name(2, 5, 29, 17);
    private static final String NAME = "An authority of tests";
    private static final Pattern ADDRESS = Pattern.compile("[0-9]{1,3}([.][0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:]*");
    private static final Duration DAY = Duration.ofDays(1);

    private final KeyPair pair = pair();
    private final Certificate certificate;

    private Authority() {
        byte[] isAuthority = Der.sequence(BASIC_CONSTRAINTS, Der.yes(), Der.octets(Der.sequence(Der.yes())));
        certificate = certificate(NAME, pair.getPublic(), Instant.now().minus(DAY), isAuthority);
    }

    /** An authority that nobody trusts yet. */
    public static Authority create() {
        return new Authority();
    }

    /** An identity of these hosts, names or addresses in digits, from yesterday to tomorrow. */
    public Identity issue(String... hosts) {
        return issue(Instant.now().minus(DAY), hosts);
    }

    /** An identity of these hosts that ended yesterday. */
    public Identity expired(String... hosts) {
        return issue(Instant.now().minus(DAY.multipliedBy(3)), hosts);
    }

    /** A client's side of TLS that trusts this authority, and no other. */
    public SSLContext trusted() {
        try {
            KeyStore anchors = empty();
            anchors.setCertificateEntry("authority", certificate);
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(anchors);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Identity issue(Instant from, String... hosts) {
        KeyPair own = pair();
        byte[] names = Der.sequence(Arrays.stream(hosts).map(Authority::host).toArray(byte[][]::new));
        byte[] isForHosts = Der.sequence(SUBJECT_ALTERNATIVE_NAME, Der.octets(names));
        Certificate[] chain = {certificate("A server of tests", own.getPublic(), from, isForHosts), certificate};
        try {
            KeyStore keys = empty();
            keys.setKeyEntry("server", own.getPrivate(), Identity.PASSWORD.toCharArray(), chain);
            return new Identity(keys);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A GeneralName: an address if it is one, else a name. */
    private static byte[] host(String host) {
        try {
            return ADDRESS.matcher(host).matches()
                    ? Der.value(0x87, InetAddress.getByName(host).getAddress())
                    : Der.value(0x82, host.getBytes(US_ASCII));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(host + " is no address", e);
        }
    }

    private Certificate certificate(String subject, PublicKey key, Instant from, byte[] extension) {
        byte[] content = Der.sequence(
                Der.value(0xA0, Der.number(BigInteger.TWO)),
                Der.number(new BigInteger(64, RANDOM)),
                ECDSA_WITH_SHA256,
                called(NAME),
                Der.sequence(Der.time(from), Der.time(from.plus(DAY.multipliedBy(2)))),
                called(subject),
                key.getEncoded(),
                Der.value(0xA3, Der.sequence(extension)));
        try {
            byte[] signed = Der.sequence(content, ECDSA_WITH_SHA256, Der.bits(sign(content)));
            return CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(signed));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] called(String name) {
        return Der.sequence(Der.set(Der.sequence(COMMON_NAME, Der.text(name))));
    }

    private byte[] sign(byte[] content) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(pair.getPrivate());
        signature.update(content);
        return signature.sign();
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyStore empty() throws GeneralSecurityException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            return store;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
