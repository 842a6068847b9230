package dev.recourse.testkit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes the few ASN.1 types that a certificate is made of, in DER (ITU-T X.690). */
final class Der {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    private Der() {}

    /** Any value: its tag, the length of its parts (at most 65,535), its parts. */
    static byte[] value(int tag, byte[]... parts) {
        byte[] content = joined(parts);
        return joined(new byte[] {(byte) tag}, length(content.length), content);
    }

    private static byte[] length(int length) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (length >= 0x80) {
            bytes.write(length > 0xFF ? 0x82 : 0x81);
        }
        if (length > 0xFF) {
            bytes.write(length >> 8);
        }
        bytes.write(length);
        return bytes.toByteArray();
    }

    static byte[] sequence(byte[]... parts) {
        return value(0x30, parts);
    }

    static byte[] set(byte[]... parts) {
        return value(0x31, parts);
    }

    static byte[] octets(byte[] content) {
        return value(0x04, content);
    }

    static byte[] yes() {
        return value(0x01, new byte[] {(byte) 0xFF});
    }

    static byte[] number(BigInteger number) {
        return value(0x02, number.toByteArray());
    }

    static byte[] bits(byte[] content) {
        return value(0x03, new byte[1], content);
    }

    static byte[] text(String text) {
        return value(0x0C, text.getBytes(UTF_8));
    }

    static byte[] time(Instant instant) {
        return value(0x18, TIME.format(instant).getBytes(US_ASCII));
    }

    /** An object identifier of two first arcs, {@code 1.2} or {@code 2.5} say, and others. */
    static byte[] name(int first, int second, int... arcs) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(first * 40 + second);
        for (int arc : arcs) {
            for (int shift = 28; shift > 0; shift -= 7) {
                if (arc >>> shift > 0) {
                    bytes.write(0x80 | (arc >>> shift & 0x7F));
                }
            }
            bytes.write(arc & 0x7F);
        }
        return value(0x06, bytes.toByteArray());
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
