package dev.recourse.client.support;

import java.io.IOException;
import java.util.Optional;

/** What the code of an application may do instead of its work. */
public enum Mischief {
    EXCEPTION,
    ERROR,
    /** A checked exception, which Kotlin, Scala and Groovy throw where no signature declares one. */
    CHECKED,
    NULL;

    /** Throws, or returns null. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // This is the mischief.
    public <T> T commit() {
        thrown().ifPresent(Mischief::<RuntimeException>sneak);
        return null;
    }

    /** The text of what is thrown. */
    public String text() {
        return thrown().map(Throwable::toString).orElse("null");
    }

    private Optional<Throwable> thrown() {
        return switch (this) {
            case EXCEPTION -> Optional.of(new IllegalStateException("a mistake"));
            case ERROR -> Optional.of(new OutOfMemoryError("not really"));
            case CHECKED -> Optional.of(new IOException("disk full"));
            case NULL -> Optional.empty();
        };
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void sneak(Throwable error) throws E {
        throw (E) error;
    }
}
