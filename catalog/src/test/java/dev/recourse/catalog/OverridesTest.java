package dev.recourse.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.Backoff;
import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Jitter;
import dev.recourse.engine.Phase;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.engine.State;
import dev.recourse.engine.When;
import dev.recourse.engine.WorstCase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverridesTest {

    private static final Policy SHOP = new CatalogReader(
                    CatalogSource.folder(Path.of("src/test/resources/bad-overrides")))
            .read("shop.yaml")
            .catalog()
            .orElseThrow()
            .policy();

    private static final Backoff SLOW = Backoff.exponential("slow", Duration.ofSeconds(10), 2, Duration.ofMinutes(2))
            .withJitter(Jitter.EQUAL);

    private static OverridesReading read(Policy policy, String text) {
        byte[] bytes = ("recourse: 1\noverrides: shop\n" + text).getBytes(StandardCharsets.UTF_8);
        return OverridesReader.of(policy).read(file -> Optional.of(bytes), "overrides.yaml");
    }

    private static Policy changed(String text) {
        OverridesReading reading = read(SHOP, text);
        assertEquals(List.of(), reading.problems());
        return reading.policy().orElseThrow();
    }

    private static Row row(Policy policy, String code) {
        return policy.row(policy.domain("close").lookup(code));
    }

    @Test
    void overridesThatSayNothingChangeNothing() {
        assertEquals(SHOP.fingerprint(), changed("").fingerprint());
        assertEquals(
                SHOP.fingerprint(), changed("limits:\ndomains: { close: {} }\n").fingerprint());
    }

    @Test
    void aLimitChangesAlone() {
        Policy changed = changed("limits: { rest: 5m, call: { steps: 4 } }\n");
        assertEquals(SHOP.limits().withRest(Duration.ofMinutes(5)).withCallSteps(4), changed.limits());
        assertEquals(SHOP.withLimits(changed.limits()).fingerprint(), changed.fingerprint());
    }

    @Test
    void aRowReplacesRemedyAndCases() {
        Policy changed = changed("""
                domains:
                  close:
                    codes:
                      4001: { remedy: { refresh: { of: metadata } } }
                      4002:
                        remedy: give-up
                        cases: [{ when: { phase: opening }, remedy: { retry: { backoff: listed } } }]
                """);
        Backoff listed = row(SHOP, "4999").otherwise().backoff().orElseThrow();
        assertEquals(Row.always(Remedy.refreshOf("metadata")), row(changed, "4001"));
        assertEquals(
                Row.always(Remedy.giveUp()).withCase(When.phase(Phase.OPENING), Remedy.retry(listed)),
                row(changed, "4002"));
        assertEquals(row(SHOP, "4003"), row(changed, "4003"));
    }

    @Test
    void aRowMayTakeItsTargetFromTheDetailsOfTheCatalog() {
        Policy changed =
                changed("domains: { close: { codes: { 4003: { remedy: { redirect: { from: url, limit: 1 } } } } } }\n");
        assertEquals(Row.always(Remedy.redirect().withLimit(1)), row(changed, "4003"));
    }

    @Test
    void aRangeReplacesItsRow() {
        Policy changed = changed("domains: { close: { unknown: { 4500-4999: { remedy: give-up } } } }\n");
        assertEquals(Row.always(Remedy.giveUp()), row(changed, "4999"));
    }

    @Test
    void aBackoffChangesForEveryRowThatUsesIt() {
        Policy changed = changed("backoffs: { slow: { delays: [30s, 1m], jitter: full } }\n");
        Backoff slow = Backoff.delays("slow", List.of(Duration.ofSeconds(30), Duration.ofMinutes(1)))
                .withJitter(Jitter.FULL);
        assertEquals(
                Row.always(Remedy.retry(slow))
                        .withCase(When.phase(Phase.OPENING), Remedy.retry(slow).withLimit(3)),
                row(changed, "4001"));
    }

    @Test
    void aRowMayUseABackoffOfTheCatalogOrANewOne() {
        Policy changed = changed("""
                backoffs: { quick: { base: 1s, max: 2s, jitter: none } }
                domains:
                  close:
                    codes:
                      4002: { remedy: { retry: { backoff: slow } } }
                      4003: { remedy: { retry: { backoff: quick } } }
                """);
        assertEquals(Row.always(Remedy.retry(SLOW)), row(changed, "4002"));
        Backoff quick = Backoff.exponential("quick", Duration.ofSeconds(1), 2, Duration.ofSeconds(2));
        assertEquals(Row.always(Remedy.retry(quick)), row(changed, "4003"));
    }

    @Test
    void aHintOfOneWordKeepsTheSpreadOfThePolicy() {
        Policy changed = changed("hint: exact\n");
        assertEquals(HintRule.exact(SHOP.hint().spread()), changed.hint());
    }

    @Test
    void aBudgetIsReplacedAsAWhole() {
        Policy changed = changed("budget: { tokens: 50, prices: { login: 2 }, refill: 1/s }\n");
        assertEquals(
                Optional.of(BudgetRule.of(50, Map.of("login", 2)).withRefill(1, Duration.ofSeconds(1))),
                changed.budget());
    }

    @Test
    void theWorstCaseIsComputedAgain() {
        OverridesReading reading = read(SHOP, "limits: { retries: 2, steps: 2 }\n");
        assertEquals(2, reading.worstCase().orElseThrow().steps());
        assertTrue(WorstCase.of(SHOP).steps() > 2);
    }

    @Test
    void overridesMayChangeAPolicyThatWasChangedBefore() {
        Policy once = changed("domains: { close: { codes: { 4001: { remedy: give-up } } } }\n");
        Policy twice = read(once, "limits: { retries: 3 }\n").policy().orElseThrow();
        assertEquals(Row.always(Remedy.giveUp()), row(twice, "4001"));
        assertEquals(3, twice.limits().retries());
    }

    @Test
    void aFileOfAnotherFileSystemIsRead(@TempDir Path folder) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("config.zip"), Map.of("create", "true"))) {
            Path file = Files.writeString(
                    zip.getPath("overrides.yaml"), "recourse: 1\noverrides: shop\nlimits: { retries: 3 }\n");
            OverridesReading reading = OverridesReader.of(SHOP).read(file);
            assertEquals(List.of(), reading.problems());
            assertEquals(3, reading.policy().orElseThrow().limits().retries());
        }
    }

    @Test
    void aRunningSessionIsCarriedOver() {
        State busy = SHOP.start()
                .on(SHOP.domain("close").lookup("4001").failed(), 0, 0.5)
                .state();
        State moved = busy.movedTo(changed("limits: { retries: 5 }\n"));
        assertEquals(1, moved.count(DecisionKind.RETRY));
        assertEquals(5, moved.policy().limits().retries());
    }
}
