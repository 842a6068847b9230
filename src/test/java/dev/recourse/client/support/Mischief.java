package dev.recourse.client.support;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What the code of an application may do instead of its work. */
public enum Mischief {
    EXCEPTION(new IllegalStateException("a mistake")),
    ERROR(new OutOfMemoryError("not really")),
    /** A checked exception, which Kotlin, Scala and Groovy throw where no signature declares one. */
    CHECKED(new IOException("disk full")),
    NULL(null);

    private final @Nullable Throwable thrown;

    Mischief(@Nullable Throwable thrown) {
        this.thrown = thrown;
    }

    /** Throws, or returns null. */
    @SuppressWarnings("NullAway") // This is the mischief.
    public <T> T commit() {
        if (thrown != null) {
            Mischief.<RuntimeException>sneak(thrown);
        }
        return null;
    }

    /** The text of what is thrown. */
    public String text() {
        return String.valueOf(thrown);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void sneak(Throwable error) throws E {
        throw (E) error;
    }
}
