import dev.recourse.engine.Backoff;
import dev.recourse.engine.Jitter;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Remedy;
import dev.recourse.wiresocket.CloseCode;
import dev.recourse.wiresocket.WireSocket;
import java.time.Duration;

/** A catalog's policy with other limits and, for one code, another backoff. */
final class ChangedPolicy {

    static Policy impatient() {
        Policy policy = WireSocket.policy();
        Backoff slow = Backoff.exponential("slow", Duration.ofSeconds(5), 2, Duration.ofMinutes(1))
                .withJitter(Jitter.EQUAL);
        return policy.withLimits(policy.limits().withRetries(3).withElapsed(Duration.ofMinutes(2)))
                .withRemedy(CloseCode.RATE_LIMIT, Remedy.retry(slow).withLimit(2));
    }

    private ChangedPolicy() {}
}
