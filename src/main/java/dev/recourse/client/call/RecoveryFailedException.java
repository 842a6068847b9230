package dev.recourse.client.call;

import dev.recourse.engine.GiveUp;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A call was given up, and its last attempt had no response. The cause is the error of that attempt, if it had one. */
public final class RecoveryFailedException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient GiveUp giveUp;

    /**
     * The exception for a client whose calls return a response or throw.
     *
     * @param cause null if the last attempt has no error either
     */
    @SuppressWarnings("exports") // JSpecify is needed to compile only.
    public RecoveryFailedException(GiveUp giveUp, @Nullable Throwable cause) {
        super(
                "given up after " + giveUp.failure().code().domain() + "/"
                        + giveUp.failure().code().code() + ": " + giveUp.cause().text(),
                cause);
        this.giveUp = giveUp;
    }

    /** The decision. It is not serialized. */
    public GiveUp giveUp() {
        return giveUp;
    }
}
