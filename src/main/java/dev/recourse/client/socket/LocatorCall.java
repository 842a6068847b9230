package dev.recourse.client.socket;

import dev.recourse.client.io.Guarded;
import dev.recourse.client.io.Log;
import dev.recourse.client.io.Mailbox;
import dev.recourse.client.io.OneShotTimer;
import dev.recourse.client.io.Stages;
import dev.recourse.client.recovery.DriverConfig;
import dev.recourse.client.token.Token;
import dev.recourse.client.transport.TransportCodes;
import dev.recourse.engine.Failure;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Calls a locator, and drops late results. Confined to its session's mailbox. */
final class LocatorCall {

    private static final long TIMEOUT_MILLIS = 60_000;

    private final DriverConfig driverConfig;
    private final OneShotTimer timer;

    LocatorCall(DriverConfig driverConfig, Mailbox mailbox) {
        this.driverConfig = driverConfig;
        this.timer = new OneShotTimer(driverConfig.environment(), mailbox);
    }

    /** Passes on the address, empty if it is unknown, or the failure. */
    void start(Locator locator, Token token, Consumer<String> found, Consumer<Failure> failed) {
        timer.await(
                () -> locator.locate(token),
                TIMEOUT_MILLIS,
                "the locator did not answer in time",
                (url, error) -> answered(url, error, found, failed));
    }

    void stop() {
        timer.stop();
    }

    private void answered(
            @Nullable String url, @Nullable Throwable error, Consumer<String> found, Consumer<Failure> failed) {
        Optional<Failure> failure =
                error == null ? Optional.empty() : TransportCodes.known(error, driverConfig.transport());
        if (failure.isPresent()) {
            failed.accept(failure.get());
        } else {
            found.accept(url != null ? url : unknown(error));
        }
    }

    private static String unknown(@Nullable Throwable error) {
        Guarded.run(() -> Log.write(
                Level.WARNING, () -> "the locator failed; its session continues without it", withoutText(error)));
        return "";
    }

    /** The error without its text, which may contain the token that the locator was given. */
    private static Throwable withoutText(@Nullable Throwable error) {
        Throwable cause = error != null ? Stages.cause(error) : new IllegalStateException();
        Throwable shown = new Throwable(cause.getClass().getName());
        shown.setStackTrace(cause.getStackTrace());
        return shown;
    }
}
