package dev.recourse.tools.episode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.engine.Backoff;
import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.Jitter;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutageSentencesTest {

    private static final Limits LIMITS = Limits.DEFAULT.withRetries(60).withSteps(64);
    private static final Remedy RECONNECT =
            Remedy.retry(Backoff.exponential("reconnect", Duration.ofSeconds(5), 2, Duration.ofMinutes(1))
                    .withJitter(Jitter.FULL)
                    .withFloor(Duration.ofMillis(250)));
    private static final Remedy RATE =
            Remedy.retry(Backoff.exponential("rate", Duration.ofSeconds(30), 2, Duration.ofMinutes(5))
                    .withJitter(Jitter.above(0.2)));

    private static DomainPolicy domain(String name, Protocol protocol, Remedy... remedies) {
        List<CodeInfo> codes = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Remedy remedy : remedies) {
            int code = 4001 + codes.size();
            codes.add(CodeInfo.of(Integer.toString(code), "C" + code, "Code " + code));
            rows.add(Row.always(remedy));
        }
        return new DomainPolicy(Domain.of(name, protocol, codes), rows, List.of());
    }

    private static List<String> lines(Limits limits, DomainPolicy... domains) {
        Policy.Builder policy = Policy.builder("p").limits(limits);
        for (DomainPolicy domain : domains) {
            policy.domain(domain);
        }
        return OutageSentences.of(policy.build());
    }

    @Test
    void aDomainSaysWhichOutagesItsRowsSurvive() {
        assertEquals(
                List.of(
                        "close: an outage of 13:59 loses nobody (close/4002, close/4003)",
                        "close: an outage of 12:30 loses nobody; 12:33 loses one client in a million (close/4001)"),
                lines(LIMITS, domain("close", Protocol.WEBSOCKET, RATE, RECONNECT, RECONNECT, Remedy.giveUp())));
    }

    @Test
    void manyRowsAreCounted() {
        assertEquals(
                List.of("d: an outage of 13:59 loses nobody (d/4001, d/4002, d/4003, d/4004)"),
                lines(LIMITS, domain("d", Protocol.PLAIN, RECONNECT, RECONNECT, RECONNECT, RECONNECT)));
        assertEquals(
                List.of("d: an outage of 13:59 loses nobody (d/4001, d/4002, d/4003 and 2 more)"),
                lines(LIMITS, domain("d", Protocol.PLAIN, RECONNECT, RECONNECT, RECONNECT, RECONNECT, RECONNECT)));
    }

    @Test
    void rowsWithALimitAreNamedAtTheEnd() {
        assertEquals(
                List.of(
                        "close: an outage of 13:59 loses nobody (close/4001)",
                        "small: every row that retries has a limit of its own",
                        "Rows with a limit of their own give up on purpose, and are not counted: close/4002, small/4001"),
                lines(
                        LIMITS,
                        domain("close", Protocol.WEBSOCKET, RECONNECT, RECONNECT.withLimit(3)),
                        domain("small", Protocol.PLAIN, RECONNECT.withLimit(3)),
                        domain("firm", Protocol.PLAIN, Remedy.giveUp())));
    }

    @Test
    void callsHaveTheirOwnLimitsWhereverTheyCanFail() {
        assertEquals(
                List.of(
                        "close: an outage of 13:59 loses nobody (close/4001)",
                        "api: an outage of 13:59 loses nobody (api/4001)",
                        "api, calls: an outage of 0:21 loses nobody; 0:41 loses one client in a million (api/4001)",
                        "net: an outage of 13:59 loses nobody (net/4001)",
                        "net, calls: an outage of 0:21 loses nobody; 0:41 loses one client in a million (net/4001)"),
                lines(
                        LIMITS.withCallRetries(10).withCallSteps(15),
                        domain("close", Protocol.WEBSOCKET, RECONNECT),
                        domain("api", Protocol.HTTP, RECONNECT),
                        domain("net", Protocol.PLAIN, RECONNECT)));
    }

    @Test
    void aBudgetIsSaidNotToBeCounted() {
        Policy policy = Policy.builder("p")
                .limits(LIMITS)
                .budget(BudgetRule.of(20, Map.of("retry", 5)))
                .domain(domain("close", Protocol.WEBSOCKET, RECONNECT))
                .build();
        assertEquals(
                List.of(
                        "close: an outage of 13:59 loses nobody (close/4001)",
                        "The budget is not counted: a process with many sessions can spend it sooner."),
                OutageSentences.of(policy));
    }

    @Test
    void aRestBringsClientsBack() {
        assertEquals(
                List.of(
                        "close: an outage of 13:59 loses nobody (close/4001)",
                        "After a longer outage, sessions that gave up come back by themselves within 11:00 of its end;"
                                + " calls do not."),
                lines(LIMITS.withRest(Duration.ofMinutes(10)), domain("close", Protocol.WEBSOCKET, RECONNECT)));
    }

    @Test
    void aRowsOwnLimitEndsInNoRest() {
        assertEquals(
                List.of(
                        "close: every row that retries has a limit of its own",
                        "Rows with a limit of their own give up on purpose, and are not counted: close/4001"),
                lines(
                        LIMITS.withRest(Duration.ofMinutes(10)),
                        domain("close", Protocol.WEBSOCKET, RECONNECT.withLimit(3), Remedy.giveUp())));
    }

    @Test
    void timesAreRoundedDown() {
        assertEquals("less than a second", OutageSentences.time(Duration.ofMillis(999)));
        assertEquals("0:01", OutageSentences.time(Duration.ofMillis(1_999)));
        assertEquals("59:59", OutageSentences.time(Duration.ofHours(1).minusMillis(1)));
        assertEquals("25:00:09", OutageSentences.time(Duration.ofHours(25).plusSeconds(9)));
    }
}
