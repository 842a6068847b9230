package dev.recourse.catalog.bind;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/** The texts that a catalog was made from, by file name. */
final class Texts {

    private final SortedMap<String, byte[]> texts = new TreeMap<>();

    void add(String name, byte[] bytes) {
        texts.put(name, bytes);
    }

    void addAll(Texts others) {
        texts.putAll(others.texts);
    }

    /** SHA-256 over names and bytes, each with its length, in the order of the names; 64 hexadecimal digits. */
    String fingerprint() {
        MessageDigest digest = sha256();
        texts.forEach((name, bytes) -> {
            add(digest, name.getBytes(StandardCharsets.UTF_8));
            add(digest, bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
