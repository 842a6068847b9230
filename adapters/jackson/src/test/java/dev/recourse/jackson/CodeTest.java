package dev.recourse.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.UnknownCode;
import dev.recourse.wiresocket.CloseCode;
import dev.recourse.wiresocket.WireSocket;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Codes as values and as keys. */
class CodeTest {

    /** A bean with codes of both kinds. */
    record Event(CloseCode close, ErrorCode any, Map<CloseCode, Integer> counts) {}

    private static final ErrorCode LIMITED = Shop.DOMAIN.named("LIMITED").orElseThrow();

    @ParameterizedTest
    @EnumSource
    void everyCodeOfEveryCatalogIsReadBackEqual(Json.Version version) throws Json.Refused {
        int read = 0;
        for (Domain domain : EveryCatalog.domains()) {
            Json json = version.of(domain);
            for (ErrorCode code : EveryCatalog.codes(domain).toList()) {
                assertEquals(code, json.read(json.write(code), ErrorCode.class));
                assertEquals(code, json.read(json.bytes(code), ErrorCode.class));
                assertEquals(code, json.read(json.write(code), code.getClass()));
                Map<ErrorCode, Integer> keyed = Map.of(code, 1);
                assertEquals(keyed, json.read(json.write(keyed), Types.map(ErrorCode.class, Integer.class)));
                read++;
            }
        }
        assertTrue(read > 1_000, "only " + read);
    }

    @Test
    void bothVersionsWriteTheSame() throws Json.Refused {
        for (Domain domain : EveryCatalog.domains()) {
            Map<ErrorCode, ErrorCode> codes = new LinkedHashMap<>();
            EveryCatalog.codes(domain).forEach(code -> codes.put(code, code));
            assertEquals(
                    Json.Version.JACKSON_2.of(domain).write(codes),
                    Json.Version.JACKSON_3.of(domain).write(codes));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCodeIsWrittenWithDomainAndKey(Json.Version version) throws Json.Refused {
        Json json = version.of(WireSocket.policy());

        assertEquals(
                "{\"domain\":\"close\",\"code\":\"4006\",\"key\":\"RATE_LIMIT\"}", json.write(CloseCode.RATE_LIMIT));
        assertEquals("{\"domain\":\"close\",\"code\":\"4999\"}", json.write(CloseCode.lookup(4999)));
        assertEquals(
                "{\"domain\":\"shop/~1\",\"code\":\"new\",\"carrier\":{\"code\":\"403\",\"key\":\"FORBIDDEN\"}}",
                json.write(Shop.DOMAIN.lookup("new", Shop.DOMAIN.lookup(403))));
    }

    @ParameterizedTest
    @EnumSource
    void aKeyOfAMapHasWhatItNeeds(Json.Version version) throws Json.Refused {
        Json json = version.of(WireSocket.policy());

        assertEquals("{\"close/4006\":1}", json.write(Map.of(CloseCode.RATE_LIMIT, 1)));
        assertEquals("{\"shop~1~01/403/LIMITED\":1}", json.write(Map.of(LIMITED, 1)));
        assertEquals(
                "{\"shop~1~01/new//403/FORBIDDEN\":1}",
                json.write(Map.of(Shop.DOMAIN.lookup("new", Shop.DOMAIN.lookup(403)), 1)));
    }

    @ParameterizedTest
    @EnumSource
    void aBeanHoldsCodesAndEnumsAreKeysOfTheirOwnMap(Json.Version version) throws Json.Refused {
        Json json = version.of(WireSocket.policy());
        Event event = new Event(CloseCode.RATE_LIMIT, CloseCode.lookup(4999), Map.of(CloseCode.FORBIDDEN, 2));
        EnumMap<CloseCode, CloseCode> own = new EnumMap<>(Map.of(CloseCode.NORMAL, CloseCode.ABNORMAL));

        assertEquals(event, json.read(json.write(event), Event.class));
        assertEquals(own, json.read(json.write(own), Types.enumMap(CloseCode.class, CloseCode.class)));
    }

    @ParameterizedTest
    @CsvSource({
        "JACKSON_2,'\"4006\"'",
        "JACKSON_2,4006",
        "JACKSON_2,'\"RATE_LIMIT\"'",
        "JACKSON_2,'\"close/4006\"'",
        "JACKSON_2,'{\"code\":4006}'",
        "JACKSON_2,'{\"key\":\"RATE_LIMIT\"}'",
        "JACKSON_3,'\"4006\"'",
        "JACKSON_3,4006",
        "JACKSON_3,'\"RATE_LIMIT\"'",
        "JACKSON_3,'\"close/4006\"'",
        "JACKSON_3,'{\"code\":4006}'",
        "JACKSON_3,'{\"key\":\"RATE_LIMIT\"}'",
    })
    void anEnumIsReadFromTextsToo(Json.Version version, String text) throws Json.Refused {
        Json json = version.of(Shop.DOMAIN); // which is not the enum's

        assertEquals(CloseCode.RATE_LIMIT, json.read(text, CloseCode.class));
        if (text.startsWith("\"")) {
            assertEquals(
                    Map.of(CloseCode.RATE_LIMIT, 1),
                    json.read("{" + text + ":1}", Types.map(CloseCode.class, Integer.class)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void otherNamesAreRead(Json.Version version) throws Json.Refused {
        Json json = version.of(Shop.DOMAIN);

        assertEquals(
                LIMITED, json.read("{\"domain\":\"shop/~1\",\"code\":\"403\",\"key\":\"API_LIMIT\"}", ErrorCode.class));
        assertEquals(LIMITED, json.read("{\"domain\":\"shop/~1\",\"key\":\"API_LIMIT\"}", ErrorCode.class));
        assertEquals(LIMITED, json.read("\"shop~1~01/403/API_LIMIT\"", ErrorCode.class));
        assertEquals(Renamed.NEW, json.read("\"OLDER\"", Renamed.class));
        assertEquals(Renamed.NEW, json.read("{\"code\":\"1\",\"key\":\"OLDER\"}", Renamed.class));
    }

    @ParameterizedTest
    @EnumSource
    void aTextIsANameThenACodeThenAnotherName(Json.Version version) throws Json.Refused {
        Json json = version.of(WireSocket.policy());

        assertEquals(Renamed.NEW, json.read("\"NEW\"", Renamed.class));
        assertEquals(Renamed.NEWER, json.read("\"OLD\"", Renamed.class));
    }

    /** An enum as it is generated, with former names. */
    enum Renamed implements ErrorCode {
        NEW,
        NEWER;

        private static final List<CodeInfo> INFOS = List.of(
                CodeInfo.builder("1", "NEW", "New")
                        .otherNames(List.of("OLD", "OLDER"))
                        .build(),
                CodeInfo.of("OLD", "NEWER", "Newer"));
        private static final Domain DOMAIN =
                Domain.builder("renamed", Protocol.PLAIN).codes(INFOS, values()).build();

        @Override
        public Domain domain() {
            return DOMAIN;
        }

        @Override
        public CodeInfo info() {
            return INFOS.get(ordinal());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCodeThatIsNotListedIsNeverAnError(Json.Version version) throws Json.Refused {
        Json json = version.of(WireSocket.policy());
        String text = "{\"domain\":\"close\",\"code\":\"4998\",\"key\":\"NEW_IN_2031\"}";

        assertEquals(CloseCode.lookup(4998), json.read(text, ErrorCode.class));
        assertEquals(CloseCode.lookup(4998), json.read("\"close/4998/NEW_IN_2031\"", ErrorCode.class));
        assertEquals(
                CloseCode.lookup("9".repeat(1_000_000)),
                json.read("{\"domain\":\"close\",\"code\":\"" + "9".repeat(1_000_000) + "\"}", ErrorCode.class));
    }

    @ParameterizedTest
    @EnumSource
    void aCodeThatWouldBeReadAsAnotherIsNotWritten(Json.Version version) {
        Json json = version.of(Shop.DOMAIN);
        UnknownCode made = new UnknownCode(Shop.DOMAIN, CodeInfo.of("1", "MADE", "Made"), Optional.empty());
        UnknownCode listed = new UnknownCode(Shop.DOMAIN, CodeInfo.of("403", "UNKNOWN", "Unknown"), Optional.empty());

        for (ErrorCode code : List.of(made, listed)) {
            for (Object value : List.of(code, code.failed(), Map.of(code, 1))) {
                Json.Refused refused = assertThrows(Json.Refused.class, () -> json.write(value));
                assertTrue(refused.text().contains("cannot be written"), refused.text());
            }
        }
    }

    @Test
    void twoDomainsOfOneNameAreRefused() {
        Domain other = Domain.of("close", Protocol.WEBSOCKET, List.of());

        assertThrows(IllegalArgumentException.class, () -> RecourseModule.of(CloseCode.NORMAL.domain(), other));
        assertEquals(
                "recourse",
                RecourseModule.of(WireSocket.policy(), WireSocket.policy()).getModuleName());
    }
}
