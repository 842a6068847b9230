package dev.recourse.client.call;

import dev.recourse.client.Environment;
import dev.recourse.client.call.SharedRest.Rest;
import dev.recourse.client.io.AddressText;
import dev.recourse.client.recovery.Recovery;
import dev.recourse.engine.Failure;
import dev.recourse.engine.RedirectTarget;
import java.util.Optional;

/** What one call makes of the rests that it finds. Confined to the call's mailbox. */
final class CallRest {

    private final SharedRest shared;
    private final Environment environment;
    private final Recovery recovery;
    /** When this call returns from a rest, between the first and the last of the calls. */
    private final double share;

    private final long began;
    private long deadline = Long.MAX_VALUE;
    /** The rest for which a decision was already made. */
    private Optional<Rest> heard = Optional.empty();

    CallRest(SharedRest shared, Environment environment, Recovery recovery) {
        this.shared = shared;
        this.environment = environment;
        this.recovery = recovery;
        this.share = environment.random().getAsDouble();
        this.began = environment.now();
    }

    void endAt(long time) {
        deadline = time;
    }

    /** The name under which a redirect's target rests. */
    static String placeOf(RedirectTarget target) {
        return target instanceof RedirectTarget.Url url ? AddressText.origin(url.uri()) : target.key();
    }

    /** The call received this itself: the decision about its own wait comes next. */
    void told(String place, Failure failure) {
        heard = shared.told(place, failure, environment.now()).or(() -> heard);
    }

    /** Whether the attempt that is due is postponed: until the rest is over, or by a decision about it. */
    boolean postpones(String place) {
        long now = environment.now();
        Optional<Rest> found = shared.at(place, now);
        if (found.isEmpty() || found.equals(heard)) {
            return false;
        }
        long until = shared.until(found.get(), share);
        if (until <= now) {
            return false;
        }
        if (until > deadline || until - began > shared.limit()) {
            heard = found;
            recovery.failed(found.get().failureAt(now));
        } else {
            recovery.proceedAt(until);
        }
        return true;
    }
}
