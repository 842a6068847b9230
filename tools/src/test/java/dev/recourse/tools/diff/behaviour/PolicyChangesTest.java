package dev.recourse.tools.diff.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.Reading;
import dev.recourse.catalog.model.Catalog;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One change at a time. */
class PolicyChangesTest {

    private static final String SHOP = """
            recourse: 1
            catalog: shop
            limits: { retries: 10, refreshes: 2, redirects: 3, steps: 15, elapsed: 15m, settle: 10s, rest: 10m, call: { retries: 4, steps: 6 } }
            hint: { rule: floor, spread: 10% }
            redirects: { schemes: [wss], hosts: [a.example, "*.b.example"], endpoints: [here] }
            backoffs:
              fast: { base: 1s, factor: 2, max: 4s, jitter: none }
              slow: { base: 30s, factor: 2, max: 1m, jitter: full }
              spare: { base: 1s, factor: 2, max: 4s, jitter: none }
            domains:
              orders:
                protocol: http
                reads: { code: [{ json: /code }], values: { left: { header: X-Left, type: int } } }
                defaults: { remedy: give-up, acts: [developer], means: It failed., do: Look. }
                unknown:
                  500-599: { remedy: { retry: { backoff: fast } } }
                codes:
                  401: { key: UNAUTHORIZED, message: No., remedy: { refresh: { limit: 1 } } }
                  403:
                    key: FORBIDDEN
                    message: No.
                    cases:
                      - { when: { left: 0 }, remedy: { retry: { backoff: slow } } }
                  429: { key: TOO_MANY, message: No., remedy: { retry: { backoff: fast, limit: 3 } } }
                  sold-out: { key: SOLD_OUT, status: 409, message: No., remedy: { retry: { backoff: fast, idempotency-key: fresh } } }
              close:
                protocol: websocket
                defaults: { remedy: give-up, acts: [developer], means: It failed., do: Look. }
                codes:
                  4001: { key: BUSY, message: No., remedy: { retry: { backoff: fast } } }
                  4002: { key: MOVED, message: No., details: "go to ${url:url}", remedy: { redirect: { from: url } } }
            """;

    private static Catalog catalog(String yaml) {
        Reading reading = new CatalogReader(file ->
                        Optional.of(yaml.getBytes(StandardCharsets.UTF_8)).filter(text -> file.equals("shop.yaml")))
                .read("shop.yaml");
        return reading.catalog()
                .orElseThrow(() -> new AssertionError(reading.problems().toString()));
    }

    /** The changes if this text is replaced. */
    private static List<PolicyChange> changes(String... replaced) {
        String after = SHOP;
        for (int i = 0; i < replaced.length; i += 2) {
            assertTrue(after.contains(replaced[i]), replaced[i]);
            after = after.replace(replaced[i], replaced[i + 1]);
        }
        return PolicyChanges.between(catalog(SHOP), catalog(after));
    }

    private static PolicyChange change(String... replaced) {
        List<PolicyChange> changes = changes(replaced);
        assertEquals(1, changes.size(), changes::toString);
        return changes.get(0);
    }

    private static void assertShows(
            PolicyChange change, Part part, String subject, int events, Direction... directions) {
        assertEquals(part, change.part());
        assertEquals(subject, change.subject());
        assertEquals(events, change.witness().events().size(), change::toString);
        assertTrue(change.directions().containsAll(Set.of(directions)), change::toString);
        assertFalse(change.errors().isEmpty(), change::toString);
    }

    @Test
    void theSameCatalogHasNoChanges() {
        assertEquals(List.of(), PolicyChanges.between(catalog(SHOP), catalog(SHOP)));
    }

    @Test
    void textsAndNamesAreNoChangesOfBehaviour() {
        assertEquals(List.of(), changes("message: No.", "message: Never.", "key: BUSY", "key: OCCUPIED"));
    }

    @Test
    void aBackoffThatNobodyUsesIsNotAChange() {
        assertEquals(List.of(), changes("spare: { base: 1s", "spare: { base: 2s"));
    }

    @Test
    void aLimitThatIsNeverReachedIsNotAChange() {
        assertEquals(List.of(), changes("steps: 15", "steps: 16"), "10 retries, 2 refreshes and 3 redirects are 15");
    }

    @Test
    void aHigherLimitShowsAfterItsLastRetry() {
        String steps = SHOP.replace("steps: 15", "steps: 100");
        List<PolicyChange> changes =
                PolicyChanges.between(catalog(steps), catalog(steps.replace("retries: 10", "retries: 60")));
        assertEquals(1, changes.size(), changes::toString);
        assertShows(changes.get(0), Part.LIMIT, "limits.retries", 11, Direction.MORE_RECOVERIES);
    }

    @Test
    void eachRetryIsCounted() {
        List<PolicyChange> changes = PolicyChanges.between(
                catalog(SHOP.replace("retries: 10", "retries: 1000").replace("steps: 15", "steps: 2000")),
                catalog(SHOP.replace("retries: 10", "retries: 2000").replace("steps: 15", "steps: 2000")));
        assertEquals(1, changes.size(), changes::toString);
        assertShows(changes.get(0), Part.LIMIT, "limits.retries", 1_001, Direction.MORE_RECOVERIES);
    }

    @Test
    void limitsOfOtherKindsShowToo() {
        assertShows(
                change("refreshes: 2", "refreshes: 0"), Part.LIMIT, "limits.refreshes", 1, Direction.FEWER_RECOVERIES);
        assertShows(
                change("redirects: 3", "redirects: 2"), Part.LIMIT, "limits.redirects", 3, Direction.FEWER_RECOVERIES);
        assertShows(change("steps: 15", "steps: 12"), Part.LIMIT, "limits.steps", 13, Direction.FEWER_RECOVERIES);
    }

    @Test
    void aTimeLimitShowsInOneWaitThatFitsOnlyOne() {
        PolicyChange change = change("elapsed: 15m", "elapsed: 20m");
        assertShows(change, Part.LIMIT, "limits.elapsed", 1, Direction.MORE_RECOVERIES);
        assertEquals("15m", change.before());
        assertEquals("20m", change.after());
        assertEquals("give-up", change.witness().before().get("decision"));
        assertEquals(960_000L, change.witness().events().get(0).get("hintMs"), "whole minutes");
        PolicyChange little = change("elapsed: 15m", "elapsed: 920s");
        assertEquals(901_000L, little.witness().events().get(0).get("hintMs"), "whole seconds");
    }

    @Test
    void limitsOfCallsShowInCalls() {
        PolicyChange change = change("call: { retries: 4", "call: { retries: 5");
        assertShows(change, Part.CALL_LIMIT, "limits.call.retries", 5, Direction.MORE_RECOVERIES);
        assertTrue(change.witness().events().stream().allMatch(event -> Boolean.TRUE.equals(event.get("call"))));
    }

    @Test
    void restAndSettleShow() {
        assertShows(change("rest: 10m", "rest: 30m"), Part.REST, "limits.rest", 1, Direction.LATER_RETURN);
        assertShows(change(", rest: 10m", ""), Part.REST, "limits.rest", 1, Direction.LATER_RETURN);
        PolicyChange settle = change("settle: 10s", "settle: 20s");
        assertShows(settle, Part.SETTLE, "limits.settle", 3);
        assertEquals("ready", settle.witness().events().get(1).get("event"));
    }

    @Test
    void aBackoffIsOneChangeAndSaysByHowMuchItWaitsLonger() {
        PolicyChange change = change("fast: { base: 1s, factor: 2, max: 4s", "fast: { base: 1s, factor: 2, max: 8s");
        assertShows(change, Part.BACKOFF, "backoffs.fast.max", 4, Direction.LONGER_WAITS);
        assertEquals(Duration.ofSeconds(4), change.addedWait());
        assertEquals(
                Set.of("close/4001 BUSY", "orders/sold-out SOLD_OUT", "orders/500-599 UNKNOWN"),
                Set.copyOf(change.errors()),
                "429 gives up before its fourth retry");
    }

    @Test
    void severalFieldsOfABackoffAreOneChange() {
        PolicyChange change = change("slow: { base: 30s, factor: 2, max: 1m", "slow: { base: 20s, factor: 2, max: 2m");
        assertShows(change, Part.BACKOFF, "backoffs.slow", 1, Direction.SHORTER_WAITS, Direction.LONGER_WAITS);
        assertEquals("base 30s, max 1m", change.before());
        assertEquals("base 20s, max 2m", change.after());
        assertEquals(List.of("orders/403 FORBIDDEN"), change.errors());
    }

    @Test
    void jitterShowsAtTheEndsOfItsRange() {
        PolicyChange change = change(
                "fast: { base: 1s, factor: 2, max: 4s, jitter: none",
                "fast: { base: 1s, factor: 2, max: 4s, jitter: equal");
        assertShows(change, Part.BACKOFF, "backoffs.fast.jitter", 1, Direction.SHORTER_WAITS);
        assertEquals(0.0, change.witness().events().get(0).get("random"));
        assertFalse(change.witness().before().containsKey("shortestDelayMs"), change::toString);
        assertEquals(500L, change.witness().after().get("shortestDelayMs"));
        assertEquals(1_000L, change.witness().after().get("longestDelayMs"));
    }

    @Test
    void aLimitIsShownWithoutOthersIfThatIsAsShort() {
        String before = SHOP.replace("redirects: 3", "redirects: 8");
        String after = before.replace("retries: 10", "retries: 60").replace("steps: 15", "steps: 64");
        PolicyChange steps = PolicyChanges.between(catalog(before), catalog(after)).stream()
                .filter(change -> change.subject().equals("limits.steps"))
                .findFirst()
                .orElseThrow();
        assertEquals("steps-spent", steps.witness().before().get("cause"), steps::toString);
    }

    @Test
    void hintsAndRedirectsShow() {
        assertShows(change("rule: floor", "rule: cap"), Part.HINT, "hint.rule", 1, Direction.SHORTER_WAITS);
        PolicyChange hosts = change("hosts: [a.example, ", "hosts: [");
        assertShows(hosts, Part.REDIRECTS, "redirects.hosts", 1, Direction.FEWER_RECOVERIES);
        assertEquals(List.of("close/4002 MOVED"), hosts.errors());
    }

    @Test
    void rowsShowInTheirOwnErrors() {
        PolicyChange limit = change("limit: 3", "limit: 5");
        assertShows(limit, Part.ROW, "orders/429 remedy", 4, Direction.MORE_RECOVERIES);
        assertEquals(List.of("orders/429 TOO_MANY"), limit.errors());
        assertEquals("retry, backoff fast, at most 3 times", limit.before());
        assertShows(
                change("backoff: fast, idempotency-key: fresh", "backoff: fast"),
                Part.ROW,
                "orders/sold-out remedy",
                1,
                Direction.OTHER_KEY);
        assertShows(
                change("remedy: { redirect: { from: url } }", "remedy: { redirect: { endpoint: here } }"),
                Part.ROW,
                "close/4002 remedy",
                1);
    }

    @Test
    void casesShowUnderTheirConditions() {
        PolicyChange wider = change("when: { left: 0 }", "when: { left: 0-5 }");
        assertShows(wider, Part.CASE, "orders/403 when left 0", 1, Direction.MORE_RECOVERIES);
        PolicyChange remedy = change(
                "remedy: { retry: { backoff: slow } } }\n      429",
                "remedy: { retry: { backoff: fast } } }\n      429");
        assertShows(remedy, Part.CASE, "orders/403 when left 0", 1, Direction.SHORTER_WAITS);
        assertEquals(Map.of("X-Left", "0"), remedy.witness().events().get(0).get("headers"));
    }

    @Test
    void rulesForUnknownCodesShowAndSoDoCodesThatAreNewOrGone() {
        PolicyChange rule = change("500-599: { remedy: { retry: { backoff: fast } }", "500-599: { remedy: give-up");
        assertShows(rule, Part.UNKNOWN_ROW, "orders/500-599 remedy", 1, Direction.FEWER_RECOVERIES);
        assertEquals(List.of("orders/500-599 UNKNOWN"), rule.errors());
        PolicyChange added = change("      429:", "      503: { key: DOWN, message: No. }\n      429:");
        assertShows(added, Part.ADDED_CODE, "orders/503", 1, Direction.FEWER_RECOVERIES);
        PolicyChange removed =
                change("      401: { key: UNAUTHORIZED, message: No., remedy: { refresh: { limit: 1 } } }\n", "");
        assertShows(removed, Part.REMOVED_CODE, "orders/401", 1, Direction.FEWER_RECOVERIES);
    }

    @Test
    void aNewCodeThatIsDecidedAsBeforeIsNotAChange() {
        assertEquals(List.of(), changes("      429:", "      418: { key: TEAPOT, message: No. }\n      429:"));
    }

    @Test
    void otherPlacesAndStatusesShow() {
        assertShows(change("json: /code", "json: /error/code"), Part.READS, "domains.orders.reads.code", 1);
        assertEquals(Part.READS, change("header: X-Left", "header: X-Remaining").part());
        PolicyChange details = change("details: \"go to ${url:url}\"", "details: \"moved to ${url:url}\"");
        assertShows(details, Part.DETAILS, "close/4002 details", 1);
    }

    @Test
    void aBudgetShowsWhenItIsSpent() {
        String budget = "budget: { tokens: 12, prices: { retry: 1 } }\nbackoffs:";
        PolicyChange added = change("backoffs:", budget);
        assertShows(added, Part.BUDGET, "budget", 13, Direction.FEWER_RECOVERIES);
        List<PolicyChange> changes = PolicyChanges.between(
                catalog(SHOP.replace("backoffs:", budget)),
                catalog(SHOP.replace("backoffs:", budget.replace("12", "14"))));
        assertEquals(1, changes.size(), changes::toString);
        assertShows(changes.get(0), Part.BUDGET, "budget.tokens", 13, Direction.MORE_RECOVERIES);
    }

    @Test
    void aDomainIsOneChange() {
        String more = """
              tokens:
                protocol: plain
                defaults: { remedy: give-up, acts: [developer], means: It failed., do: Look. }
                codes: { denied: { key: DENIED, message: No., remedy: refresh } }
            """;
        List<PolicyChange> changes = PolicyChanges.between(catalog(SHOP + more), catalog(SHOP));
        assertEquals(1, changes.size(), changes::toString);
        assertShows(changes.get(0), Part.DOMAIN, "domains.tokens", 1, Direction.OTHER_READING);
        assertTrue(changes.get(0).witness().after().containsKey("error"));
        assertEquals("tokens", changes.get(0).witness().after().get("missingDomain"));
        assertFalse(changes.get(0).witness().before().containsKey("missingDomain"));
    }

    @Test
    void twoLimitsThatMatterOnlyTogetherAreBothFound() {
        String one = """
                recourse: 1
                catalog: shop
                limits: { retries: 3, steps: 15 }
                backoffs: { fast: { base: 1s, max: 1s, jitter: none } }
                domains:
                  close:
                    protocol: websocket
                    codes:
                      4001: { key: BUSY, message: No., means: It failed., do: Look., acts: [client], remedy: { retry: { backoff: fast, limit: 3 } } }
                """;
        Catalog before = catalog(one);
        assertEquals(List.of(), PolicyChanges.between(before, catalog(one.replace("retries: 3", "retries: 5"))));
        assertEquals(List.of(), PolicyChanges.between(before, catalog(one.replace("limit: 3", "limit: 4"))));
        List<PolicyChange> both = PolicyChanges.between(
                before, catalog(one.replace("retries: 3", "retries: 5").replace("limit: 3", "limit: 4")));
        assertEquals(
                List.of("limits.retries", "close/4001 remedy"),
                both.stream().map(PolicyChange::subject).toList());
        both.forEach(change -> assertEquals(4, change.witness().events().size(), change::toString));
    }
}
