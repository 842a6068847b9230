package dev.recourse.testkit.laws;

import dev.recourse.engine.Backoff;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.time.Duration;
import java.util.List;

/** A small policy with two codes: busy is retried, closed gives up. */
final class Desk {

    private static final Domain CODES = Domain.of(
            "desk",
            Protocol.PLAIN,
            List.of(CodeInfo.of("busy", "BUSY", "Busy"), CodeInfo.of("closed", "CLOSED", "Closed")));

    static final Policy POLICY = Policy.builder("desk")
            .domain(new DomainPolicy(
                    CODES,
                    List.of(
                            Row.always(Remedy.retry(
                                    Backoff.exponential("steady", Duration.ofSeconds(1), 2, Duration.ofMinutes(1)))),
                            Row.always(Remedy.giveUp())),
                    List.of()))
            .build();

    private Desk() {}
}
