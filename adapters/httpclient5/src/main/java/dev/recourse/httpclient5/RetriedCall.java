package dev.recourse.httpclient5;

import dev.recourse.engine.Decision;
import dev.recourse.engine.State;
import java.util.Optional;

/**
 * What a {@link RecoveryRetryStrategy} knows of one call: kept in the call's context, and replaced by each decision.
 */
record RetriedCall(State state, Optional<Decision> last) {}
