package dev.recourse.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A policy like WireSocket's, written by hand from its documentation. */
final class WireSocket {

    static final Backoff TRANSIENT = Backoff.exponential("transient", Duration.ofSeconds(1), 2, Duration.ofMinutes(1))
            .withJitter(Jitter.FULL)
            .withFloor(Duration.ofMillis(250));
    static final Backoff RECONNECT = Backoff.exponential("reconnect", Duration.ofSeconds(5), 2, Duration.ofMinutes(1))
            .withJitter(Jitter.FULL)
            .withFloor(Duration.ofMillis(250));
    static final Backoff RATE = Backoff.exponential("rate", Duration.ofSeconds(30), 2, Duration.ofMinutes(5))
            .withJitter(Jitter.above(0.2));
    static final Backoff MANAGEMENT = Backoff.exponential("management", Duration.ofSeconds(1), 2, Duration.ofMinutes(1))
            .withJitter(Jitter.EQUAL);
    static final Backoff CAUTIOUS = Backoff.exponential("cautious", Duration.ofSeconds(10), 2, Duration.ofMinutes(2))
            .withJitter(Jitter.EQUAL);

    private static final Remedy RETRY = Remedy.retry(TRANSIENT);
    private static final Remedy CAREFUL = RETRY.withIdempotentOnly();

    private static final Map<String, Row> CLOSE_ROWS = closeRows();
    private static final Map<String, Row> DASHBOARD_ROWS = dashboardRows();
    private static final Map<String, Row> DATAPLANE_ROWS = dataplaneRows();
    private static final Map<String, Row> TRANSPORT_ROWS = transportRows();

    static final Domain CLOSE = domain("close", Protocol.WEBSOCKET, CLOSE_ROWS);
    static final Domain DASHBOARD = domain("dashboard", Protocol.HTTP, DASHBOARD_ROWS);
    static final Domain DATAPLANE = domain("dataplane", Protocol.HTTP, DATAPLANE_ROWS);
    static final Domain TRANSPORT = domain("transport", Protocol.PLAIN, TRANSPORT_ROWS);

    static final Policy POLICY = Policy.builder("wiresocket")
            .limits(Limits.DEFAULT
                    .withRetries(60)
                    .withSteps(64)
                    .withRest(Duration.ofMinutes(10))
                    .withCallRetries(10)
                    .withCallSteps(15))
            .hint(HintRule.floor(0.1))
            .redirects(RedirectRules.of(List.of("wss"), List.of("*.wiresocket.net", "*.wiresocket.com")))
            .domain(domainPolicy(
                    CLOSE,
                    CLOSE_ROWS,
                    unknown("4000-4999", Remedy.retry(CAUTIOUS).withLimit(3))))
            .domain(domainPolicy(DASHBOARD, DASHBOARD_ROWS, unlistedStatuses()))
            .domain(domainPolicy(DATAPLANE, DATAPLANE_ROWS, unlistedStatuses()))
            .domain(domainPolicy(TRANSPORT, TRANSPORT_ROWS))
            .build();

    private WireSocket() {}

    private static Map<String, Row> closeRows() {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String code : List.of("1000", "1002", "1003", "1004", "1007", "1008", "1009", "1010", "1015", "3003")) {
            rows.put(code, Row.always(Remedy.giveUp()));
        }
        for (String code : List.of("1001", "1005", "1006", "1012")) {
            rows.put(code, Row.always(Remedy.retry(RECONNECT)));
        }
        for (String code : List.of("1011", "1013", "1014", "3008")) {
            rows.put(code, Row.always(RETRY));
        }
        rows.put("3000", Row.always(Remedy.refresh().withLimit(1)));
        rows.put("4001", Row.always(Remedy.refresh().withLimit(1)));
        rows.put("4002", Row.always(Remedy.refresh().withLimit(2)));
        for (String code : List.of("4003", "4004", "4005", "4007", "4008")) {
            rows.put(code, Row.always(Remedy.giveUp()));
        }
        rows.put("4006", Row.always(Remedy.retry(RATE)));
        rows.put("4009", Row.always(Remedy.redirect()));
        return rows;
    }

    private static Map<String, Row> httpRows() {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String code : List.of(
                "408", "425", "500", "502", "504", "520", "521", "522", "523", "524", "525", "526", "527", "530")) {
            rows.put(code, Row.always(CAREFUL));
        }
        rows.put("400", Row.always(Remedy.giveUp()));
        return rows;
    }

    private static DomainPolicy.Unknown[] unlistedStatuses() {
        return new DomainPolicy.Unknown[] {unknown("400-499", Remedy.giveUp()), unknown("500-599", CAREFUL.withLimit(2))
        };
    }

    private static Map<String, Row> dashboardRows() {
        Map<String, Row> rows = httpRows();
        rows.put("401", Row.always(Remedy.refresh().withLimit(1)));
        rows.put("403", Row.always(Remedy.giveUp()));
        rows.put("429", Row.always(Remedy.retry(MANAGEMENT)));
        rows.put("503", Row.always(Remedy.redirectTo("dataplane").withHint(HintRule.IGNORE)));
        return rows;
    }

    private static Map<String, Row> dataplaneRows() {
        Map<String, Row> rows = httpRows();
        rows.put("401", Row.always(Remedy.refresh()));
        rows.put("429", Row.always(Remedy.retry(MANAGEMENT)));
        rows.put("503", Row.always(RETRY));
        return rows;
    }

    private static Map<String, Row> transportRows() {
        Map<String, Row> rows = new LinkedHashMap<>();
        rows.put("not-sent", Row.always(RETRY));
        for (String code : List.of("unreachable", "timeout", "silent", "not-upgraded")) {
            rows.put(code, Row.always(CAREFUL));
        }
        rows.put("too-large", Row.always(Remedy.giveUp()));
        rows.put("tls", Row.always(Remedy.giveUp()));
        rows.put("refresh-unknown", Row.always(Remedy.refresh().withLimit(1)));
        return rows;
    }

    private static Domain domain(String name, Protocol protocol, Map<String, Row> rows) {
        return Domain.of(
                name, protocol, rows.keySet().stream().map(WireSocket::info).toList());
    }

    private static CodeInfo info(String code) {
        Optional<ReasonPattern> details = switch (code) {
            case "4006" -> Optional.of(ReasonPattern.of("Rate limit exceeded: ${limit:int} ops/min"));
            case "4009" -> Optional.of(ReasonPattern.of("REDIRECT:${target:url}"));
            default -> Optional.empty();
        };
        CodeInfo.Builder info =
                CodeInfo.builder(code, "C_" + code, "Code " + code).actors(Actor.CLIENT);
        details.ifPresent(info::details);
        return info.build();
    }

    private static DomainPolicy domainPolicy(Domain domain, Map<String, Row> rows, DomainPolicy.Unknown... unknown) {
        return new DomainPolicy(domain, new ArrayList<>(rows.values()), List.of(unknown));
    }

    private static DomainPolicy.Unknown unknown(String range, Remedy remedy) {
        return new DomainPolicy.Unknown(CodeRange.of(range), Row.always(remedy));
    }

    static Failure closed(int code) {
        return CLOSE.lookup(code).failed();
    }

    static Failure closed(int code, String reason) {
        return CLOSE.lookup(code).failed(reason);
    }

    static Failure dashboard(int status) {
        return DASHBOARD.lookup(status).failed();
    }

    static Failure dataplane(int status) {
        return DATAPLANE.lookup(status).failed();
    }

    static Failure transport(String code) {
        return TRANSPORT.lookup(code).failed();
    }
}
