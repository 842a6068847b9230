package dev.recourse.client.support;

import dev.recourse.engine.Backoff;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.CodeRange;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.RedirectRules;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** WireSocket's remedies, with delays of a few milliseconds. */
public final class TestPolicy {

    public static final Backoff SHORT = Backoff.exponential("short", Duration.ofMillis(5), 2, Duration.ofMillis(40));
    public static final Backoff RATE = Backoff.exponential("rate", Duration.ofSeconds(30), 2, Duration.ofMinutes(5));
    public static final Limits LIMITS = Limits.DEFAULT
            .withRetries(10)
            .withRefreshes(2)
            .withRedirects(5)
            .withSteps(15)
            .withElapsed(Duration.ofMinutes(15))
            .withSettle(Duration.ofSeconds(10));

    public static final Policy QUICK = policy(SHORT, SHORT);
    /** The same with the real delay of 4006, for tests in virtual time. */
    public static final Policy SLOW =
            policy(Backoff.exponential("transient", Duration.ofSeconds(1), 2, Duration.ofMinutes(1)), RATE);

    private TestPolicy() {}

    private static Policy policy(Backoff usual, Backoff rate) {
        Remedy retry = Remedy.retry(usual);
        return Policy.builder("wiresocket")
                .limits(LIMITS)
                .redirects(RedirectRules.of(List.of("wss"), List.of("*.wiresocket.net"))
                        .withLoopback())
                .domain(new Rows("close", Protocol.WEBSOCKET)
                        .row("1000", Remedy.giveUp())
                        .row("1005", retry)
                        .row("1006", retry)
                        .row("1009", Remedy.giveUp())
                        .row("4001", Remedy.refresh().withLimit(1))
                        .row("4002", Remedy.refresh().withLimit(2))
                        .row("4003", Remedy.giveUp())
                        .row("4006", Remedy.retry(rate))
                        .row("4009", "REDIRECT:${url:url}", Remedy.redirect().withLimit(5))
                        .otherwise("4000-4999", retry.withLimit(3)))
                .domain(new Rows("dashboard", Protocol.HTTP)
                        .row("401", Remedy.refresh().withLimit(1))
                        .row("429", retry)
                        .row("503", Remedy.redirectTo("dataplane"))
                        .rules())
                .domain(new Rows("dataplane", Protocol.HTTP)
                        .row("400", Remedy.giveUp())
                        .row("401", Remedy.refresh())
                        .row("429", retry)
                        .row("500", retry.withIdempotentOnly())
                        .row("503", retry)
                        .rules())
                .domain(new Rows("transport", Protocol.PLAIN)
                        .row("unreachable", retry.withIdempotentOnly())
                        .row("timeout", retry.withIdempotentOnly())
                        .row("not-sent", retry)
                        .row("silent", retry.withIdempotentOnly())
                        .row("not-upgraded", retry.withIdempotentOnly())
                        .row("too-large", Remedy.giveUp())
                        .row("tls", Remedy.giveUp())
                        .row("refresh-unknown", Remedy.refresh().withLimit(1))
                        .rules())
                .build();
    }

    private static final class Rows {
        private final String name;
        private final Protocol protocol;
        private final List<CodeInfo> infos = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();

        Rows(String name, Protocol protocol) {
            this.name = name;
            this.protocol = protocol;
        }

        Rows row(String code, Remedy remedy) {
            return row(code, Row.always(remedy));
        }

        Rows row(String code, Row row) {
            infos.add(CodeInfo.of(code, "CODE_" + infos.size(), code));
            rows.add(row);
            return this;
        }

        Rows row(String code, String details, Remedy remedy) {
            infos.add(CodeInfo.builder(code, "CODE_" + infos.size(), code)
                    .details(ReasonPattern.of(details))
                    .build());
            rows.add(Row.always(remedy));
            return this;
        }

        DomainPolicy rules() {
            return new DomainPolicy(Domain.of(name, protocol, infos), rows, List.of());
        }

        DomainPolicy otherwise(String range, Remedy remedy) {
            return new DomainPolicy(
                    Domain.of(name, protocol, infos),
                    rows,
                    List.of(new DomainPolicy.Unknown(CodeRange.of(range), Row.always(remedy))));
        }
    }
}
