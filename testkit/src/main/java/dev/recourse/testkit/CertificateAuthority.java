package dev.recourse.testkit;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.IPAddress;

/**
 * A new certificate authority (RFC 5280) that issues valid and expired certificates for TLS servers. Only a client that
 * uses {@link #sslContext()} trusts them.
 */
public final class CertificateAuthority {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final X500Name NAME = new X500Name("CN=An authority of tests");
    private static final X500Name SERVER = new X500Name("CN=A server of tests");
    private static final int SERIAL_BITS = 64;
    private static final Duration DAY = Duration.ofDays(1);

    private final KeyPair pair = pair();
    private final Certificate certificate;

    private CertificateAuthority() {
        certificate = certificate(
                NAME,
                pair.getPublic(),
                Instant.now().minus(DAY),
                Extension.basicConstraints,
                new BasicConstraints(true));
    }

    /** An authority with a new key. */
    public static CertificateAuthority create() {
        return new CertificateAuthority();
    }

    /** A certificate for hosts, DNS names or IP addresses, valid from yesterday to tomorrow. */
    public ServerCertificate issue(String... hosts) {
        return issue(Instant.now().minus(DAY), hosts);
    }

    /** A certificate for hosts that expired yesterday. */
    public ServerCertificate issueExpired(String... hosts) {
        return issue(Instant.now().minus(DAY.multipliedBy(3)), hosts);
    }

    /** The TLS context of a client that trusts only this authority. */
    public SSLContext sslContext() {
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

    private ServerCertificate issue(Instant from, String... hosts) {
        KeyPair own = pair();
        GeneralNames names = new GeneralNames(
                Arrays.stream(hosts).map(CertificateAuthority::host).toArray(GeneralName[]::new));
        Certificate[] chain = {
            certificate(SERVER, own.getPublic(), from, Extension.subjectAlternativeName, names), certificate
        };
        try {
            KeyStore keys = empty();
            keys.setKeyEntry("server", own.getPrivate(), ServerCertificate.PASSWORD.toCharArray(), chain);
            return new ServerCertificate(keys);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static GeneralName host(String host) {
        return new GeneralName(IPAddress.isValid(host) ? GeneralName.iPAddress : GeneralName.dNSName, host);
    }

    private Certificate certificate(
            X500Name subject, PublicKey key, Instant from, ASN1ObjectIdentifier extension, ASN1Encodable value) {
        try {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    NAME,
                    new BigInteger(SERIAL_BITS, RANDOM),
                    Date.from(from),
                    Date.from(from.plus(DAY.multipliedBy(2))),
                    subject,
                    key);
            builder.addExtension(extension, extension.equals(Extension.basicConstraints), value);
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
        } catch (IOException | GeneralSecurityException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
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
