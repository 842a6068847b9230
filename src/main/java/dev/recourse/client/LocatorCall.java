package dev.recourse.client;

import dev.recourse.engine.Failure;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Asks a locator, one question at a time: an answer to something that nobody waits for any more is dropped. Confined to
 * its session's mailbox.
 */
final class LocatorCall {

    /** The longest wait for a locator, which may never answer. */
    private static final long PATIENCE_MILLIS = 60_000;

    private static final Logger LOG = System.getLogger(LocatorCall.class.getPackageName());

    private final DriverConfig setting;
    private final Mailbox mailbox;
    private long turn;
    private Runnable timer = () -> {};

    LocatorCall(DriverConfig setting, Mailbox mailbox) {
        this.setting = setting;
        this.mailbox = mailbox;
    }

    /** Hands on the address, empty if nobody knows it, or what went wrong. */
    void ask(Locator locator, Token token, Consumer<String> found, Consumer<Failure> failed) {
        stop();
        long mine = turn;
        timer = setting.environment()
                .scheduler()
                .schedule(
                        () -> answer(mine, null, new TimeoutException("the locator does not answer"), found, failed),
                        PATIENCE_MILLIS);
        Stages.whenDone(
                Stages.of(() -> locator.locate(token)), (url, error) -> answer(mine, url, error, found, failed));
    }

    /** Waits for no answer any more. */
    void stop() {
        turn++;
        timer.run();
    }

    private void answer(
            long expected,
            @Nullable String url,
            @Nullable Throwable error,
            Consumer<String> found,
            Consumer<Failure> failed) {
        mailbox.post(() -> {
            if (turn == expected) {
                stop();
                Optional<Failure> failure =
                        error == null ? Optional.empty() : TransportCodes.ofLocator(error, setting.transport());
                if (failure.isPresent()) {
                    failed.accept(failure.get());
                } else {
                    found.accept(url != null ? url : nothing(error));
                }
            }
        });
    }

    private static String nothing(@Nullable Throwable error) {
        LOG.log(Level.WARNING, "the locator failed, and its session goes on without it", untold(error));
        return "";
    }

    /** The error without its text, which may show the token that the locator was given. */
    private static Throwable untold(@Nullable Throwable error) {
        Throwable cause = error != null ? Stages.cause(error) : new IllegalStateException();
        Throwable shown = new Throwable(cause.getClass().getName());
        shown.setStackTrace(cause.getStackTrace());
        return shown;
    }
}
