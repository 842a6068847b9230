package dev.recourse.tools.simulate.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Policy;
import dev.recourse.tools.docs.Catalogs;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CodesTest {

    private static Policy example(String name) {
        return Catalogs.read(Path.of("../catalog/examples", name + ".yaml")).policy();
    }

    private static String names(Policy policy) {
        return Codes.of(policy, Map.of()).failures().entrySet().stream()
                .map(entry -> entry.getKey().id() + " " + name(entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String name(Failure failure) {
        return failure.code().domain().name() + "/" + failure.received().code();
    }

    @Test
    void connectionsEndWithCloseCodesAndHandshakesWithStatuses() {
        assertEquals("""
                lost close/1006
                restarted close/1012
                shed close/1013
                dropped close/4006
                refused close/1006
                timed-out transport/timeout
                busy dataplane/503
                faulty dataplane/503
                limited dataplane/429
                expired close/4002
                tokens-busy dashboard/429
                moved close/4009""", names(Catalogs.wiresocket().policy()));
    }

    @Test
    void callsFailWithStatusesOrWithoutAnAnswer() {
        assertEquals("""
                lost transport/unreachable
                restarted transport/unreachable
                shed rest/503
                dropped rest/429
                refused transport/not-sent
                timed-out transport/timeout
                busy rest/503
                faulty rest/503
                limited rest/429
                expired rest/401
                tokens-busy rest/429""", names(example("github")));
    }

    @Test
    void aCatalogWithoutStatusesIsSearchedByWhatItPrescribes() {
        Codes codes = Codes.of(example("kafka"), Map.of());
        assertEquals("protocol/7", name(codes.failure(Trouble.TIMED_OUT).orElseThrow()));
        assertFalse(codes.keepsConnections());
    }

    @Test
    void everyCatalogHasARecoveryForEachTroubleOfItsScenarios() {
        Catalogs.all().forEach(catalog -> {
            Policy policy = catalog.policy();
            Codes codes = Codes.of(policy, Map.of());
            Failure busy = codes.failure(Trouble.BUSY).orElseThrow();
            assertEquals(DecisionKind.RETRY, policy.remedy(busy).kind(), catalog.name());
            codes.failure(Trouble.EXPIRED)
                    .ifPresent(failure -> assertEquals(
                            DecisionKind.REFRESH, policy.remedy(failure).kind(), catalog.name()));
            codes.failure(Trouble.MOVED)
                    .ifPresent(failure -> assertEquals(
                            DecisionKind.REDIRECT,
                            policy.start().on(failure, 0, 0).kind(),
                            catalog.name()));
        });
    }

    @Test
    void aScenarioWithoutItsCodeDoesNotHappen() {
        Codes codes = Codes.of(example("github"), Map.of());
        assertFalse(codes.allow(Scenario.REGION));
        assertTrue(codes.allow(Scenario.TOKENS));
    }

    @Test
    void aGivenCodeTakesThePlaceOfTheChosenOne() {
        Policy policy = Catalogs.wiresocket().policy();
        Codes codes = Codes.of(policy, Map.of(Trouble.LOST, "close/1001"));
        assertEquals("close/1001", name(codes.failure(Trouble.LOST).orElseThrow()));
        assertEquals("close/1006", name(codes.failure(Trouble.REFUSED).orElseThrow()));
        for (String wrong : new String[] {"1001", "nowhere/1001", ""}) {
            Exception refused =
                    assertThrows(IllegalArgumentException.class, () -> Codes.of(policy, Map.of(Trouble.LOST, wrong)));
            assertTrue(String.valueOf(refused.getMessage()).contains("close, dashboard, dataplane"), refused::toString);
        }
    }
}
