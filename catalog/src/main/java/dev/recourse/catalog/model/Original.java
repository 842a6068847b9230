package dev.recourse.catalog.model;

import dev.recourse.catalog.digest.Sha256;
import dev.recourse.engine.MessageText;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The English texts that one mapping of a translation gives in another language. Immutable.
 *
 * @param path the mapping: {@code messages}, {@code delay}, or {@code domain/code}, {@code domain/KEY} of a case,
 *     {@code domain/range} or {@code domain/defaults}
 * @param texts the texts that the mapping must have, by key
 * @param shared texts that the defaults of the domain have for this row, which its translation may have of its own
 */
public record Original(String path, Map<String, MessageText> texts, Map<String, MessageText> shared) {

    /** What the first messages of a catalog are called, those that do not depend on a code. */
    public static final String MESSAGES = "messages";

    /** What the words for a wait are called. */
    public static final String DELAY = "delay";

    private static final int DIGITS = 8;

    public Original {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        shared = Collections.unmodifiableMap(new LinkedHashMap<>(shared));
    }

    /** The text behind this key. */
    public Optional<MessageText> text(String key) {
        return Optional.ofNullable(texts.get(key)).or(() -> Optional.ofNullable(shared.get(key)));
    }

    /**
     * The value of {@code source} of a translation of these keys: the start of a digest, which changes with each of
     * their texts. Keys without a text do not count.
     */
    public String source(Collection<String> keys) {
        StringBuilder all = new StringBuilder();
        keys.stream()
                .sorted()
                .forEach(key -> text(key)
                        .map(MessageText::text)
                        .ifPresent(text -> all.append(key)
                                .append(' ')
                                .append(text.length())
                                .append(' ')
                                .append(text)
                                .append('\n')));
        return Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
