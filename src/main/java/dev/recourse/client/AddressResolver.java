package dev.recourse.client;

import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Failure;
import dev.recourse.engine.RedirectFlaw;
import dev.recourse.engine.RedirectTarget;
import dev.recourse.engine.RedirectUrl;
import dev.recourse.engine.Remedy;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Where a socket's attempts go, and who is asked about it. Confined to its session's mailbox. */
final class AddressResolver {

    private static final Logger LOG = System.getLogger(AddressResolver.class.getPackageName());

    private final DriverConfig common;
    private final SocketConfig setting;
    private final LocatorCall search;
    /** A redirect that is not decided about before its target is known. */
    private Optional<Failure> astray = Optional.empty();

    private Optional<URI> located = Optional.empty();
    private boolean asked;

    AddressResolver(DriverConfig common, SocketConfig setting, Mailbox mailbox) {
        this.common = common;
        this.setting = setting;
        this.search = new LocatorCall(common, mailbox);
    }

    /** Whether this is a redirect whose target is to be asked for before it is decided about. */
    boolean leavesOpen(Failure failure) {
        Remedy remedy = common.policy().remedy(failure);
        boolean open = setting.locator().isPresent()
                && remedy.kind() == DecisionKind.REDIRECT
                && remedy.endpoint().isEmpty()
                && failure.redirect()
                        .flaw()
                        .filter(flaw -> flaw == RedirectFlaw.MISSING || flaw == RedirectFlaw.CUT)
                        .isPresent();
        astray = open ? Optional.of(failure) : Optional.empty();
        return open;
    }

    /** Hands on the address of the next attempt, empty if there is none, or a failure to be decided about first. */
    void find(Token token, Optional<RedirectTarget> target, Consumer<Optional<URI>> address, Consumer<Failure> failed) {
        if (setting.locator().isPresent() && astray.isPresent()) {
            search.ask(setting.locator().get(), token, url -> failed.accept(led(url)), failed);
        } else if (setting.locator().isPresent() && setting.locatesFirst() && !asked && target.isEmpty()) {
            search.ask(
                    setting.locator().get(),
                    token,
                    url -> {
                        asked = true;
                        located = allowed(url);
                        address.accept(usual());
                    },
                    failed);
        } else {
            address.accept(target.isPresent() ? at(target.get()) : usual());
        }
    }

    /** Waits for no answer any more, and begins anew the next time. */
    void forget() {
        search.stop();
        astray = Optional.empty();
        located = Optional.empty();
        asked = false;
    }

    private Failure led(String url) {
        Failure failure = astray.orElseThrow();
        astray = Optional.empty();
        return url.isEmpty() ? failure : failure.withRedirect(url);
    }

    private Optional<URI> allowed(String text) {
        RedirectUrl url = RedirectUrl.read(text);
        Optional<RedirectFlaw> flaw = common.policy().redirects().check(url);
        flaw.ifPresent(why -> LOG.log(Level.WARNING, "the locator''s answer is not used: {0}", why.text()));
        return flaw.isPresent() ? Optional.empty() : url.uri();
    }

    private Optional<URI> usual() {
        return located.or(() -> told(setting.usual()));
    }

    private Optional<URI> at(RedirectTarget target) {
        return target instanceof RedirectTarget.Url url
                ? Optional.of(url.uri())
                : Optional.ofNullable(setting.endpoints().get(target.key())).flatMap(AddressResolver::told);
    }

    private static Optional<URI> told(Supplier<URI> supplier) {
        try {
            return Optional.of(supplier.get());
        } catch (RuntimeException | Error e) {
            LOG.log(Level.WARNING, "the application could not say where to connect", e);
            return Optional.empty();
        }
    }
}
