package dev.recourse.tools.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.tools.diff.behaviour.Direction;
import dev.recourse.tools.diff.behaviour.Part;
import dev.recourse.tools.diff.behaviour.PolicyChange;
import dev.recourse.tools.diff.behaviour.Witness;
import dev.recourse.tools.diff.finding.Finding;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One edit is one finding, whichever parts of the comparison see it. */
class FindingsTest {

    private static final String GONE = """
                  4005:
                    key: GONE
                    name: Gone
                    means: It was removed.
                    do: Forget it.
                    remedy: give-up
                    acts: [end-user]
                    message: It is no longer there.
            """;

    private static PolicyChange change(Part part, String subject, Direction direction, int addedSeconds) {
        return new PolicyChange(
                part,
                subject,
                "old",
                "new",
                List.of(),
                new Witness(List.of(Map.of("event", "failed")), Map.of(), Map.of()),
                Set.of(direction),
                Duration.ofSeconds(addedSeconds));
    }

    private static PolicyChange change(Part part, String subject) {
        return change(part, subject, Direction.OTHER_ADVICE, 0);
    }

    private static void assertFindings(String expected, List<PolicyChange> changes, String... edits) {
        List<Finding> found = Findings.between(ShopCatalog.with(), ShopCatalog.with(edits), changes);
        assertEquals(expected, found.toString());
    }

    @Test
    void aRemovedCodeIsOneFinding() {
        assertFindings(
                "[RD001 socket/4005 GONE:  ->  [WIRE, SOURCE, BEHAVIOUR]]",
                List.of(change(Part.REMOVED_CODE, "socket/4005")),
                GONE,
                "",
                "de|    4005: { message: Nicht mehr da. }\n",
                "");
    }

    @Test
    void anErrorWithAnotherCodeIsOneFinding() {
        assertFindings(
                "[RD004 socket/4007 GONE: 4005 -> 4007 [WIRE, BEHAVIOUR]]",
                List.of(change(Part.REMOVED_CODE, "socket/4005"), change(Part.ADDED_CODE, "socket/4007")),
                "4005:",
                "4007:",
                "de|4005:",
                "4007:");
    }

    @Test
    void otherConditionsOfAnErrorAreOneFinding() {
        assertFindings(
                "[RD008 api/403 API_LIMIT, cases: remaining 0 -> remaining 0-2 [WIRE, BEHAVIOUR]]",
                List.of(change(Part.CASE, "api/403 when remaining 0"), change(Part.CASE, "api/403 when remaining 0-2")),
                "remaining: 0 }",
                "remaining: 0-2 }");
    }

    @Test
    void otherPlacesOfADomainAreOneFinding() {
        assertFindings(
                "[RD007 domain api, reads: hint: [{ header: Retry-After }] -> hint: [{ header: Wait }] [WIRE, BEHAVIOUR]]",
                List.of(change(Part.READS, "domains.api.reads.hint")),
                "header: Retry-After",
                "header: Wait");
    }

    @Test
    void anotherRemedyOfARangeIsOfBehaviourOnly() {
        assertFindings(
                "[RD050 socket/4200-4299, remedy: old -> new [BEHAVIOUR]]",
                List.of(change(Part.UNKNOWN_ROW, "socket/4200-4299 remedy")),
                "limit: 3",
                "limit: 4");
    }

    @Test
    void anotherRemedyThatTakesAMessageAwayIsOneFinding() {
        assertFindings(
                "[RD048 socket/4001 TOKEN, remedy: old -> new [SOURCE, BEHAVIOUR]]",
                List.of(change(Part.ROW, "socket/4001 remedy")),
                "remedy: { refresh: { limit: 1 } }",
                "remedy: give-up",
                "        gave-up: Please sign in.\n",
                "",
                "de|, gave-up: Bitte anmelden.",
                "");
    }

    @Test
    void anEditThatChangesNothingIsNotAFinding() {
        assertFindings("[]", List.of(), "retries: 10", "retries: 9");
    }

    @Test
    void lostRecoveriesAreFirstAndThenTheLongestWaits() {
        List<Finding> found = Findings.between(
                ShopCatalog.with(),
                ShopCatalog.with(),
                List.of(
                        change(Part.LIMIT, "limits.steps", Direction.MORE_RECOVERIES, 0),
                        change(Part.BACKOFF, "backoffs.slow.base", Direction.LONGER_WAITS, 5),
                        change(Part.BACKOFF, "backoffs.transient.base", Direction.LONGER_WAITS, 60),
                        change(Part.LIMIT, "limits.retries", Direction.FEWER_RECOVERIES, 0)));
        assertEquals(
                List.of("limits.retries", "backoffs.transient.base", "backoffs.slow.base", "limits.steps"),
                found.stream().map(finding -> finding.subject().text()).toList());
    }

    @Test
    void theRowOfAnIncludedCatalogIsOneFindingForAllDomains() {
        String common = """
                recourse: 1
                catalog: common
                domains:
                  base:
                    protocol: plain
                    codes:
                      x: { key: X, means: M., do: %s, remedy: give-up, acts: [client] }
                """;
        String two = """
                recourse: 1
                catalog: shop
                include: [common]
                domains:
                  a: { protocol: plain, include: common/base }
                  b: { protocol: plain, include: common/base }
                """;
        List<Finding> found = Findings.between(
                ShopCatalog.read(Map.of("shop.yaml", two, "common.yaml", common.formatted("D."))),
                ShopCatalog.read(Map.of("shop.yaml", two, "common.yaml", common.formatted("E."))),
                List.of(change(Part.ROW, "a/x remedy"), change(Part.ROW, "b/x remedy")));
        assertEquals(
                "[RD048 a/x, b/x X, remedy: old -> new [BEHAVIOUR], RD061 a/x, b/x X, do: D. -> E. [TEXT]]",
                found.toString());
    }
}
