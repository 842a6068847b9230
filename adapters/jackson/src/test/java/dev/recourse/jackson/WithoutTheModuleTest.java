package dev.recourse.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.Answer;
import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Place;
import dev.recourse.engine.Policy;
import dev.recourse.engine.RecourseException;
import dev.recourse.engine.RedirectUrl;
import dev.recourse.engine.State;
import dev.recourse.wiresocket.CloseCode;
import dev.recourse.wiresocket.DashboardError;
import dev.recourse.wiresocket.WireSocket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A mapper that nobody taught anything never writes less than a value holds without saying so. */
class WithoutTheModuleTest {

    /** A bean that holds any value. */
    record Holder(Object held) {}

    private static List<Object> values() {
        Policy policy = WireSocket.policy();
        State state = policy.start();
        Failure failure = CloseCode.RATE_LIMIT.failed("Rate limit exceeded: 10 ops/min");
        Decision retry = state.on(failure, 0, 0.5);
        ErrorCode listed = Shop.DOMAIN.lookup(403);
        return List.of(
                failure,
                CloseCode.lookup(4999),
                listed,
                retry,
                policy.giveUp(failure),
                retry.explanation(),
                DashboardError.lookup(404).answer(),
                new RecourseException(DashboardError.lookup(404).answer()),
                new RecourseException(listed.answer(), new IllegalStateException("why")),
                state,
                retry.state(),
                policy,
                policy.limits(),
                policy.hint(),
                policy.fullBudget(),
                policy.domains().get(0),
                policy.remedy(failure),
                policy.row(CloseCode.RATE_LIMIT),
                CloseCode.NORMAL.domain(),
                CloseCode.NORMAL.info(),
                failure.redirect(),
                failure.details().orElseThrow(),
                RedirectUrl.read("wss://example.com/a"),
                Answer.of(503).withHeader("Retry-After", "3"),
                Place.BODY,
                Place.json("/code"),
                Shop.DOMAIN.reads(),
                Shop.DOMAIN.cases().get(0));
    }

    static Stream<Arguments> valuesInBoth() {
        return Stream.of(Json.Version.values())
                .flatMap(version -> values().stream().map(value -> Arguments.of(version, value)));
    }

    @ParameterizedTest
    @MethodSource("valuesInBoth")
    void aValueIsRefusedWithAMessageThatNamesTheModule(Json.Version version, Object value) {
        for (Object written :
                List.of(value, new Holder(value), Map.of("a", value), List.of(value), Optional.of(value))) {
            if (version == Json.Version.JACKSON_2 && written instanceof Optional) {
                continue; // which Jackson 2 does not know
            }
            Json.Refused refused =
                    assertThrows(Json.Refused.class, () -> version.plain().write(written));
            assertTrue(refused.text().contains("recourse-jackson"), refused.text());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aConstantIsWrittenByItsName(Json.Version version) throws Json.Refused {
        assertEquals("\"RATE_LIMIT\"", version.plain().write(CloseCode.RATE_LIMIT));
        assertEquals(
                "{\"RATE_LIMIT\":\"NORMAL\"}", version.plain().write(Map.of(CloseCode.RATE_LIMIT, CloseCode.NORMAL)));
    }

    @ParameterizedTest
    @EnumSource
    void whatAPlainMapperWroteIsReadWithTheModule(Json.Version version) throws Json.Refused {
        Json json = version.of(WireSocket.policy());

        for (CloseCode code : CloseCode.values()) {
            assertEquals(code, json.read(version.plain().write(code), CloseCode.class));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRunTimeCodeAsAKeyIsItsDomainAndCode(Json.Version version) throws Json.Refused {
        assertEquals("{\"shop/~1/403\":1}", version.plain().write(Map.of(Shop.DOMAIN.lookup(403), 1)));
    }
}
