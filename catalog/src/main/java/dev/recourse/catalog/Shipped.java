package dev.recourse.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The catalog in this library's jar: {@code standard.yaml} and its translations. */
final class Shipped {

    static final CatalogSource SOURCE = Shipped::read;

    private Shipped() {}

    private static Optional<byte[]> read(String file) {
        if (!file.matches("standard(\\.[A-Za-z-]+)?\\.yaml")) {
            return Optional.empty();
        }
        try (InputStream stream = Shipped.class.getResourceAsStream(file)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
