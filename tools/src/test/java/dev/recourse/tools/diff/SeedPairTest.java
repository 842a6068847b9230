package dev.recourse.tools.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.tools.diff.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Six edits at once are six findings, each in its tiers. Giving up on the retired code is what clients do as before.
 */
class SeedPairTest {

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

    private static final String[] EDITS = {
        "transient: { base: 1s",
        "transient: { base: 2s",
        "retries: 10",
        "retries: 5",
        "message: Busy.",
        "message: Very busy.",
        "key: BAD_NAME",
        "key: INVALID_NAME",
        "hint: { rule: floor, spread: 10% }",
        "hint: { rule: exact, spread: 10% }",
        "retired: { socket: [4099] }",
        "retired: { socket: [4099, 4005] }",
        GONE,
        "",
        "de|    4005: { message: Nicht mehr da. }\n",
        ""
    };

    @Test
    void eachEditIsOneFinding() {
        List<String> found = Findings.between(ShopCatalog.with(), ShopCatalog.with(EDITS)).stream()
                .map(Finding::toString)
                .toList();
        assertEquals("""
                RD001 socket/4005 GONE:  ->  [WIRE, SOURCE]
                RD020 socket/4004 INVALID_NAME: BAD_NAME -> INVALID_NAME [SOURCE]
                RD040 limits.retries: 10 -> 5 [BEHAVIOUR]
                RD044 backoffs.transient.base: 1s -> 2s [BEHAVIOUR]
                RD045 hint.rule: floor -> exact [BEHAVIOUR]
                RD060 api/503 BUSY, message: Busy. -> Very busy. [TEXT]""", String.join("\n", found));
    }

    @Test
    void aRetiredCodeThatWasRecoveredFromIsOfBehaviourToo() {
        String token = ShopCatalog.TEXT.substring(
                ShopCatalog.TEXT.indexOf("      4001:\n"), ShopCatalog.TEXT.indexOf("      4002:\n"));
        List<Finding> found = Findings.between(
                ShopCatalog.with(),
                ShopCatalog.with(
                        token, "", "de|    4001: { message: Anmeldung läuft., gave-up: Bitte anmelden. }\n", ""));
        assertEquals("[RD001 socket/4001 TOKEN:  ->  [WIRE, SOURCE, BEHAVIOUR]]", found.toString());
    }

    @Test
    void theWayBackHasTheSameSix() {
        List<Finding> back = Findings.between(ShopCatalog.with(EDITS), ShopCatalog.with());
        assertEquals(
                List.of("RD002", "RD020", "RD040", "RD044", "RD045", "RD060"),
                back.stream().map(finding -> finding.kind().id()).sorted().toList());
    }
}
