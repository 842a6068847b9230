package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private static final Backoff SLOW = Backoff.exponential("slow", Duration.ofMinutes(1), 1, Duration.ofMinutes(1));

    private static final Domain CLOSE = Domain.of(
            "close",
            Protocol.WEBSOCKET,
            List.of(CodeInfo.of("4004", "CONNECTION_LIMIT", "Connection Limit"), CodeInfo.of("4005", "FULL", "Full")));

    private static final Policy POLICY = Policy.builder("test")
            .limits(Small.limits(10, 2, 5, 15, 900_000, 10_000))
            .domain(new DomainPolicy(
                    CLOSE, List.of(Row.always(Remedy.giveUp()), Row.always(Remedy.giveUp())), List.of()))
            .build();

    @Test
    void knowsTheRowOfEveryCode() {
        Row first = Row.always(Remedy.retry(SLOW));
        Row second = Row.always(Remedy.refresh());
        Row private4 = Row.always(Remedy.retry(SLOW).withLimit(3));
        DomainPolicy policy = new DomainPolicy(
                CLOSE,
                List.of(first, second),
                List.of(
                        new DomainPolicy.Unknown(CodeRange.of("4000-4999"), private4),
                        new DomainPolicy.Unknown(CodeRange.of("4500-5999"), second)));

        assertEquals(first, policy.row(CLOSE.lookup(4004)));
        assertEquals(second, policy.row(CLOSE.lookup(4005)));
        assertEquals(private4, policy.row(CLOSE.lookup(4500)));
        assertEquals(second, policy.row(CLOSE.lookup(5000)));
        assertEquals(Row.always(Remedy.giveUp()), policy.row(CLOSE.lookup(6000)));
    }

    @Test
    void theNarrowestRangeDecidesWhateverTheOrder() {
        Row any = Row.always(Remedy.giveUp());
        Row five = Row.always(Remedy.retry(SLOW).withLimit(1));
        Row security = Row.always(Remedy.refresh());
        Row one = Row.always(Remedy.retry(SLOW).withLimit(2));
        List<DomainPolicy.Unknown> rows = List.of(
                new DomainPolicy.Unknown(CodeRange.of("*"), any),
                new DomainPolicy.Unknown(CodeRange.of("5.*"), five),
                new DomainPolicy.Unknown(CodeRange.of("5.7.*"), security),
                new DomainPolicy.Unknown(CodeRange.of("5.7.1-5.7.9"), one));
        Domain mail = Domain.of("mail", Protocol.PLAIN, List.of());
        Map<String, Row> expected = Map.of("5.7.7", one, "5.7.10", security, "5.1", five, "4.0", any);
        Set<String> fingerprints = new HashSet<>();
        for (List<Integer> order : List.of(List.of(0, 1, 2, 3), List.of(3, 2, 1, 0), List.of(2, 0, 3, 1))) {
            DomainPolicy policy = new DomainPolicy(
                    mail, List.of(), order.stream().map(rows::get).toList());
            Policy whole = Policy.builder("mail").domain(policy).build();
            expected.forEach((code, row) -> {
                assertEquals(row, policy.row(mail.lookup(code)), code);
                assertEquals(row.otherwise(), whole.remedy(mail.lookup(code).failed()), code);
            });
            fingerprints.add(whole.fingerprint());
        }
        assertEquals(1, fingerprints.size());
    }

    @Test
    void ofRangesThatOverlapOtherwiseTheFirstDecides() {
        Row first = Row.always(Remedy.retry(SLOW).withLimit(1));
        Row second = Row.always(Remedy.refresh());
        DomainPolicy policy = new DomainPolicy(
                Domain.of("d", Protocol.PLAIN, List.of()),
                List.of(),
                List.of(
                        new DomainPolicy.Unknown(CodeRange.of("10-20"), first),
                        new DomainPolicy.Unknown(CodeRange.of("15-30"), second)));
        assertEquals(first, policy.row(policy.domain().lookup(17)));
        assertEquals(second, policy.row(policy.domain().lookup(21)));
    }

    @Test
    void anOverrideOfACodeThatTheCatalogLacksIsForThisCodeOnly() {
        Row row = Row.always(Remedy.retry(SLOW));
        for (String odd : List.of("4000-4999", "40*", "9-1", "")) {
            ErrorCode code = CLOSE.lookup(odd);
            Policy more = POLICY.withRow(code, row);
            assertEquals(row, more.row(code), odd);
            assertEquals(Row.always(Remedy.giveUp()), more.row(CLOSE.lookup("4001")), odd);
            assertEquals(
                    List.of(row),
                    more
                            .withRow(code, Row.always(Remedy.refresh()))
                            .withRow(code, row)
                            .domains()
                            .get(0)
                            .unknown()
                            .stream()
                            .map(DomainPolicy.Unknown::row)
                            .toList());
        }
        DomainPolicy wide = new DomainPolicy(
                CLOSE,
                POLICY.domains().get(0).rows(),
                List.of(new DomainPolicy.Unknown(CodeRange.of("4000-4999"), row)));
        assertNotEquals(
                POLICY.withRow(CLOSE.lookup("4000-4999"), row).fingerprint(),
                POLICY.toBuilder().domain(wide).build().fingerprint());
    }

    @Test
    void anApplicationMayRetryWhatTheCatalogGivesUpOn() {
        Policy batch = POLICY.withRemedy(CLOSE.lookup(4004), Remedy.retry(SLOW).withLimit(3));

        assertEquals(
                60_000,
                batch.start().on(CLOSE.lookup(4004).failed(), 0, 0).state().delayMillis());
        assertInstanceOf(GiveUp.class, batch.start().on(CLOSE.lookup(4005).failed(), 0, 0));
        assertInstanceOf(GiveUp.class, POLICY.start().on(CLOSE.lookup(4004).failed(), 0, 0));
    }

    @Test
    void anOverrideMayNameACodeThatTheCatalogLacks() {
        Policy more = POLICY.withRemedy(CLOSE.lookup(4444), Remedy.retry(SLOW));

        assertInstanceOf(Retry.class, more.start().on(CLOSE.lookup(4444).failed(), 0, 0));
        assertInstanceOf(GiveUp.class, more.start().on(CLOSE.lookup(4445).failed(), 0, 0));
    }

    @Test
    void anOverrideMayDependOnPhaseAndReason() {
        Row row = Row.always(Remedy.giveUp())
                .withCase(When.phase(Phase.OPENING).withReason(ReasonPattern.of("busy ${n:int}")), Remedy.refresh())
                .withCase(When.phase(Phase.OPENING), Remedy.retry(SLOW))
                .withCase(
                        When.reason(ReasonPattern.of("soon")),
                        Remedy.retry(SLOW).withLimit(1));
        Policy policy = POLICY.withRow(CLOSE.lookup(4004), row);
        Failure failure = CLOSE.lookup(4004).failed("busy 3");

        assertEquals(
                DecisionKind.REFRESH,
                policy.start().on(failure.withPhase(Phase.OPENING), 0, 0).kind());
        assertEquals(
                DecisionKind.RETRY,
                policy.start()
                        .on(CLOSE.lookup(4004).failed("busy").withPhase(Phase.OPENING), 0, 0)
                        .kind());
        assertEquals(
                DecisionKind.RETRY,
                policy.start().on(CLOSE.lookup(4004).failed("soon"), 0, 0).kind());
        assertEquals(DecisionKind.GIVE_UP, policy.start().on(failure, 0, 0).kind());
    }

    @Test
    void anOverrideHasItsWorstCaseComputedAgain() {
        Policy batch = POLICY.withRemedy(
                CLOSE.lookup(4004), Remedy.retry(SLOW).withLimit(3).withHint(HintRule.IGNORE));

        assertEquals(0, WorstCase.of(POLICY).steps());
        assertEquals(3, WorstCase.of(batch).steps());
        assertEquals(180_000, WorstCase.of(batch).waitMillis());
        assertNotEquals(POLICY.fingerprint(), batch.fingerprint());
    }

    @Test
    void anOverrideIsCheckedLikeACatalog() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> POLICY.withRemedy(CLOSE.lookup(4004), Remedy.redirect()));

        assertEquals(
                "test: close/4004: a redirect needs a ${name:url} in its details, or an endpoint;"
                        + " close/4004: a redirect needs an allow-list of hosts",
                refused.getMessage());
    }

    @Test
    void aDomainThatThePolicyLacksIsNotOverridden() {
        Domain other = Domain.of("other", Protocol.PLAIN, List.of());

        assertThrows(IllegalArgumentException.class, () -> POLICY.withRemedy(other.lookup("x"), Remedy.giveUp()));
    }

    @Test
    void aCodeOfAnotherReadingOfTheCatalogIsFoundByName() {
        Domain again = Domain.of("close", Protocol.WEBSOCKET, List.of(CodeInfo.of("4004", "OTHER", "Other")));
        Policy batch = POLICY.withRemedy(CLOSE.lookup(4004), Remedy.retry(SLOW));

        assertInstanceOf(Retry.class, batch.start().on(again.lookup(4004).failed(), 0, 0));
    }

    @Test
    void limitsMayBeTightened() {
        Policy none =
                POLICY.withRemedy(CLOSE.lookup(4004), Remedy.retry(SLOW)).withLimits(Small.limits(0, 0, 0, 0, 0, 0));

        GiveUp giveUp = assertInstanceOf(
                GiveUp.class, none.start().on(CLOSE.lookup(4004).failed(), 0, 0));
        assertEquals(GiveUpCause.RETRIES_SPENT, giveUp.cause());
    }

    @Test
    void aBudgetIsTakenLastAndItsLastPriceComesBack() {
        Policy policy = POLICY.toBuilder()
                .budget(BudgetRule.of(20, Map.of("retry", 14, "throttled", 5)))
                .build()
                .withRemedy(CLOSE.lookup(4004), Remedy.retry(SLOW))
                .withRemedy(CLOSE.lookup(4005), Remedy.retry(SLOW).withPrice("throttled"));
        Failure dear = CLOSE.lookup(4004).failed();
        Failure cheap = CLOSE.lookup(4005).failed();

        Decision first = policy.start().on(dear, 0, 0, policy.fullBudget());
        assertEquals(6, first.budget().tokens());
        GiveUp refused = assertInstanceOf(GiveUp.class, first.state().on(dear, 60_000, 0, first.budget()));
        assertEquals(GiveUpCause.BUDGET_SPENT, refused.cause());
        assertEquals(6, refused.budget().tokens(), "a refused step takes nothing");
        Decision second = first.state().on(cheap, 60_000, 0, first.budget());
        assertEquals(1, second.budget().tokens());
        assertEquals(6, second.state().end(true, second.budget()).tokens(), "the last price comes back");
        assertEquals(1, second.state().end(false, second.budget()).tokens());
    }

    @Test
    void aSettledEpisodeReturnsItsLastPriceAndACleanSuccessBringsOneToken() {
        Policy policy = POLICY.toBuilder()
                .budget(BudgetRule.of(20, Map.of("retry", 14)))
                .build()
                .withRemedy(CLOSE.lookup(4004), Remedy.retry(SLOW));
        Failure failure = CLOSE.lookup(4004).failed();
        Decision first = policy.start().on(failure, 0, 0, policy.fullBudget());

        Decision settled = first.state().ready(60_000).on(failure, 70_000, 0, first.budget());
        assertEquals(DecisionKind.RETRY, settled.kind());
        assertEquals(6, settled.budget().tokens());
        assertEquals(1, settled.state().count(DecisionKind.RETRY));
        Decision unsettled = first.state().ready(60_000).on(failure, 69_999, 0, first.budget());
        assertEquals(Optional.of(GiveUpCause.BUDGET_SPENT), unsettled.state().cause());

        assertEquals(7, policy.start().end(true, first.budget()).tokens());
        assertEquals(20, policy.start().end(true, policy.fullBudget()).tokens());
        assertTrue(policy.start().end(true, Budget.UNLIMITED).covers(Integer.MAX_VALUE));
    }

    @Test
    void aDecisionAndItsPolicyNameWhatIsPrescribed() {
        ErrorCode code = WireSocket.closed(4006).code();
        Remedy remedy = WireSocket.POLICY.row(code).otherwise();
        assertEquals(DecisionKind.RETRY, remedy.kind());
        assertEquals(
                remedy,
                WireSocket.POLICY.start().on(WireSocket.closed(4006), 0, 0).remedy());
        ErrorCode foreign = Small.ONE.code();
        assertEquals(Remedy.giveUp(), WireSocket.POLICY.row(foreign).otherwise());
        assertEquals(Optional.empty(), WireSocket.POLICY.domainPolicy("small"));
    }

    @Test
    void durationsAreReadAsTheyWereSet() {
        Backoff backoff = Backoff.exponential("b", Duration.ofSeconds(2), 2, Duration.ofMinutes(3))
                .withFloor(Duration.ofSeconds(1));
        assertEquals(Duration.ofSeconds(2), backoff.base());
        assertEquals(Duration.ofMinutes(3), backoff.max());
        assertEquals(Duration.ofSeconds(1), backoff.floor());
        State failed =
                WireSocket.POLICY.start().on(WireSocket.closed(1011), 0, 0.5).state();
        assertEquals(
                Duration.ofMillis(1_500),
                failed.on(WireSocket.closed(1011), 1_500, 0.5).explanation().elapsed());
    }

    @Test
    void aCodeKeepsItsFactsUnderAnotherName() {
        CodeInfo info = CodeInfo.builder("1", "ONE", "One")
                .means("m")
                .action("a")
                .actors(Actor.CLIENT)
                .help("https://example.com/")
                .details(ReasonPattern.of("at ${place:text}"))
                .build();
        assertEquals("TWO", info.withKey("TWO").key());
        assertEquals(info, info.withKey("TWO").withKey("ONE"));
        assertEquals(Optional.of("https://example.com/"), info.help());
    }

    @Test
    void anOverrideOfACaseChangesThatErrorOnly() {
        ErrorCode limit = Orders.DOMAIN.codes().get(2);
        ErrorCode forbidden = Orders.DOMAIN.lookup(403);
        Policy policy = Orders.POLICY.withRemedy(limit, Remedy.refresh());

        assertEquals(Row.always(Remedy.refresh()), policy.row(limit));
        assertEquals(Row.always(Remedy.giveUp()), policy.row(forbidden));
        assertEquals(
                DecisionKind.REFRESH,
                policy.remedy(forbidden.failed().withValue("remaining", "0")).kind());
        assertEquals(DecisionKind.GIVE_UP, policy.remedy(forbidden.failed()).kind());
    }

    @Test
    void anOverrideOfACodeThatIsNotListedIsOneOfItsStatus() {
        ErrorCode weird = UnknownCode.carried("weird", Orders.DOMAIN.lookup(403));
        Policy listed = Orders.POLICY.withRemedy(weird, Remedy.refresh());
        assertEquals(Row.always(Remedy.refresh()), listed.row(weird));
        assertEquals(Row.always(Remedy.refresh()), listed.row(Orders.DOMAIN.lookup(403)));

        ErrorCode odd = UnknownCode.carried("odd", Orders.DOMAIN.lookup(599));
        Policy unlisted = Orders.POLICY.withRemedy(odd, Remedy.refresh());
        assertEquals(Row.always(Remedy.refresh()), unlisted.row(odd));
        assertEquals(DecisionKind.REFRESH, unlisted.remedy(odd.failed()).kind());
        assertEquals(
                DecisionKind.RETRY,
                unlisted.remedy(Orders.DOMAIN.lookup(599).failed()).kind());
    }

    @Test
    void anAnswerReadByAnotherDomainOfTheSameNameFindsItsRow() {
        Domain same = Orders.reading(Reads.builder().code(Place.header("C")).build());
        Answer forbidden = Answer.of(403);
        for (Answer answer : List.of(
                forbidden,
                forbidden.withHeader("C", "out-of-stock"),
                forbidden.withHeader("C", "503"),
                Answer.of(503).withHeader("C", "weird"),
                Answer.of(599).withHeader("C", "weird"),
                Answer.of(402).withHeader("C", "card_x"))) {
            Failure foreign = same.read(answer).orElseThrow();
            Failure own = Orders.failure(answer.withHeaders(Map.of("X-Error-Code", answer.header("c"))));
            assertEquals(own.toString(), foreign.toString());
            assertEquals(Orders.POLICY.remedy(own), Orders.POLICY.remedy(foreign));
            assertEquals(Orders.POLICY.row(own.code()), Orders.POLICY.row(foreign.code()));
        }
        Failure limited = same.lookup(403).failed().withValue("remaining", "0");
        assertEquals(DecisionKind.RETRY, Orders.POLICY.remedy(limited).kind());
    }

    @Test
    void aRedirectNeedsAUrlAmongTheValuesOfItsReason() {
        Domain domain = Domain.of(
                "d",
                Protocol.PLAIN,
                List.of(CodeInfo.builder("1", "ONE", "One")
                        .details(ReasonPattern.of("at ${place:text}"))
                        .build()));
        Policy.Builder builder = Policy.builder("test")
                .redirects(AnyPolicy.HOSTS)
                .domain(new DomainPolicy(domain, List.of(Row.always(Remedy.redirect())), List.of()));
        assertEquals(
                "test: d/1: a redirect needs a ${name:url} in its details, or an endpoint",
                assertThrows(IllegalArgumentException.class, builder::build).getMessage());
    }

    @Test
    void limitsOfCallsAreThereIfTheyWereGiven() {
        assertEquals(OptionalInt.empty(), Limits.DEFAULT.callRetries());
        assertEquals(OptionalInt.empty(), Limits.DEFAULT.callSteps());
        assertEquals(OptionalInt.of(3), Limits.DEFAULT.withCallRetries(3).callRetries());
        assertEquals(OptionalInt.of(4), Limits.DEFAULT.withCallSteps(4).callSteps());
    }

    @Test
    void aRefreshNamesWhatIsToBeObtained() {
        Refresh keys = (Refresh) Small.of(Remedy.refreshOf("keys")).start().on(Small.ONE, 0, 0);
        assertEquals(Optional.of("keys"), keys.subject());
        assertEquals(
                "refresh of keys 1 of 2 at once: no backoff; no hint; 15:00 of 15:00 left",
                keys.explanation().text());
        Refresh credentials = (Refresh) Small.of(Remedy.refresh()).start().on(Small.ONE, 0, 0);
        assertEquals(Optional.empty(), credentials.subject());
    }
}
