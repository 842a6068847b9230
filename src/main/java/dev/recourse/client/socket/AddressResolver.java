package dev.recourse.client.socket;

import dev.recourse.client.io.Guarded;
import dev.recourse.client.io.Log;
import dev.recourse.client.io.Mailbox;
import dev.recourse.client.recovery.DriverConfig;
import dev.recourse.client.token.Token;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Failure;
import dev.recourse.engine.RedirectFlaw;
import dev.recourse.engine.RedirectTarget;
import dev.recourse.engine.RedirectUrl;
import dev.recourse.engine.Remedy;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Finds the address of a socket's next attempt, with the locator's help if needed. Confined to its session's mailbox.
 */
final class AddressResolver {

    private final DriverConfig driverConfig;
    private final SocketConfig config;
    private final LocatorCall locatorCall;
    /** A redirect that waits until the locator has found its target. */
    private Optional<Failure> openRedirect = Optional.empty();

    private Optional<URI> located = Optional.empty();
    private boolean locatedFirst;

    AddressResolver(DriverConfig driverConfig, SocketConfig config, Mailbox mailbox) {
        this.driverConfig = driverConfig;
        this.config = config;
        this.locatorCall = new LocatorCall(driverConfig, mailbox);
    }

    /** Whether this is a redirect whose target the locator must find before the decision. */
    boolean isOpenRedirect(Failure failure) {
        Remedy remedy = driverConfig.policy().remedy(failure);
        return config.locator().isPresent()
                && remedy.kind() == DecisionKind.REDIRECT
                && remedy.endpoint().isEmpty()
                && !remedy.isToLocation()
                && failure.redirect()
                        .flaw()
                        .filter(flaw -> flaw == RedirectFlaw.MISSING || flaw == RedirectFlaw.CUT)
                        .isPresent();
    }

    /** Has the next {@link #resolve} find the target of this redirect. */
    void locateTargetOf(Failure redirect) {
        openRedirect = Optional.of(redirect);
    }

    /** Passes on the address of the next attempt, empty if there is none, or a failure to handle first. */
    void resolve(
            Token token, Optional<RedirectTarget> target, Consumer<Optional<URI>> address, Consumer<Failure> failed) {
        if (config.locator().isPresent() && openRedirect.isPresent()) {
            locatorCall.start(config.locator().get(), token, url -> failed.accept(redirectTo(url)), failed);
        } else if (config.locator().isPresent() && config.locatesFirst() && !locatedFirst && target.isEmpty()) {
            locatorCall.start(
                    config.locator().get(),
                    token,
                    url -> {
                        locatedFirst = true;
                        located = ifAllowed(url);
                        address.accept(usual());
                    },
                    failed);
        } else {
            address.accept(target.isPresent() ? at(target.get()) : usual());
        }
    }

    /** Stops the locator, and forgets what it found. */
    void reset() {
        locatorCall.stop();
        openRedirect = Optional.empty();
        located = Optional.empty();
        locatedFirst = false;
    }

    private Failure redirectTo(String url) {
        Failure failure = openRedirect.orElseThrow();
        openRedirect = Optional.empty();
        return url.isEmpty() ? failure : failure.withRedirect(url);
    }

    private Optional<URI> ifAllowed(String text) {
        RedirectUrl url = RedirectUrl.read(text);
        Optional<RedirectFlaw> flaw = driverConfig.policy().redirects().check(url);
        flaw.ifPresent(
                why -> Log.write(Level.WARNING, () -> "the address from the locator is not used: " + why.text()));
        return flaw.isPresent() ? Optional.empty() : url.uri().map(AddressResolver::ofWebSocket);
    }

    private Optional<URI> usual() {
        return located.or(() -> supplied(config.address()));
    }

    private Optional<URI> at(RedirectTarget target) {
        return target instanceof RedirectTarget.Url url
                ? Optional.of(ofWebSocket(url.uri()))
                : Optional.ofNullable(config.endpoints().get(target.key())).flatMap(AddressResolver::supplied);
    }

    /** The same address with the scheme of WebSockets, which share ports and paths with HTTP (RFC 6455, section 3). */
    private static URI ofWebSocket(URI address) {
        return switch (address.getScheme().toLowerCase(Locale.ROOT)) {
            case "https" -> URI.create("wss" + address.toString().substring("https".length()));
            case "http" -> URI.create("ws" + address.toString().substring("http".length()));
            default -> address;
        };
    }

    private static Optional<URI> supplied(Supplier<URI> supplier) {
        return Guarded.get(() -> Optional.of(supplier.get()), error -> {
            Log.write(Level.WARNING, () -> "the supplier of the address to connect to failed", error);
            return Optional.empty();
        });
    }
}
