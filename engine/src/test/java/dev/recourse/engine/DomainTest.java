package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DomainTest {

    private static final List<String> TEXTS =
            List.of("0", "7", "255", "256", "65535", "65536", "2147483647", "01000", "08P01", "2147483648");

    private final Domain domain = Domain.of(
            "numbers",
            Protocol.PLAIN,
            TEXTS.stream().map(text -> CodeInfo.of(text, "C" + text, text)).toList());

    @Test
    void aCodeIsFoundByItsNumber() {
        for (int number : new int[] {0, 7, 255, 256, 65_535, 65_536, Integer.MAX_VALUE}) {
            assertEquals(Integer.toString(number), domain.lookup(number).code());
            assertEquals("C" + number, domain.lookup(number).name());
        }
    }

    @Test
    void aCodeIsFoundByItsText() {
        for (String text : TEXTS) {
            assertSame(domain.codes().get(TEXTS.indexOf(text)), domain.lookup(text));
        }
    }

    @Test
    void aCodeThatTheCatalogLacksIsUnknown() {
        for (int number : new int[] {-1, 1, 1_000, 257, 65_537, Integer.MIN_VALUE, Integer.MAX_VALUE - 1}) {
            assertEquals("UNKNOWN", domain.lookup(number).name());
            assertEquals(Integer.toString(number), domain.lookup(number).code());
            assertEquals(-1, domain.lookup(number).ordinal());
        }
        assertEquals("UNKNOWN", domain.lookup("007").name());
        assertEquals("UNKNOWN", domain.lookup("").name());
    }

    @Test
    void anUnknownCodeIsCutAndNeverInsideACharacter() {
        assertEquals("9".repeat(256), domain.lookup("9".repeat(300)).code());
        assertEquals("9".repeat(255), domain.lookup("9".repeat(255) + "😀").code());
        assertEquals(
                "9".repeat(254) + "😀", domain.lookup("9".repeat(254) + "😀").code());
    }

    @Test
    void generatedConstantsAreTheCodes() {
        ErrorCode constant = Codes.CLOSE.lookup(1006);
        Domain generated = Domain.builder("close", Protocol.WEBSOCKET)
                .codes(List.of(constant.info()), constant)
                .build();
        assertSame(constant, generated.lookup(1006));
        assertSame(constant, generated.lookup("1006"));
    }

    @Test
    void aCodeSaysWhatTheCatalogSays() {
        CodeInfo info = CodeInfo.builder("1", "KEY", "Title")
                .means("means")
                .action("do")
                .actors(Actor.OPERATOR)
                .build();
        ErrorCode code = Domain.of("d", Protocol.PLAIN, List.of(info)).lookup(1);
        assertEquals(
                List.of("1", "KEY", "Title", "means", "do"),
                List.of(code.code(), code.name(), code.title(), code.means(), code.action()));
        assertEquals(List.of(Actor.OPERATOR), code.actors());
    }

    @Test
    void anUnknownCodeTakesItsFactsFromTheNarrowestRangeThatContainsIt() {
        UnknownInfo narrow = new UnknownInfo(CodeRange.of("4500-4599"), "means", "do", List.of(Actor.OPERATOR));
        UnknownInfo wide = new UnknownInfo(CodeRange.of("4000-4999"), "wide", "", List.of());
        Domain ranged = Domain.builder("d", Protocol.PLAIN)
                .codes(List.of(CodeInfo.of("4500", "ONE", "One")))
                .unknown(List.of(wide, narrow))
                .build();
        ErrorCode unknown = ranged.lookup(4501);
        assertEquals(
                List.of("4501", "UNKNOWN", "Unknown code", "means", "do"),
                List.of(unknown.code(), unknown.name(), unknown.title(), unknown.means(), unknown.action()));
        assertEquals(List.of(Actor.OPERATOR), unknown.actors());
        assertEquals("means", ranged.lookup("4501").means());
        assertEquals("wide", ranged.lookup(4999).means());
        assertEquals("", ranged.lookup(5000).means());
        assertEquals("", ranged.lookup(4500).means(), "a listed code has its own");
    }

    @Test
    void anUnlistedCodeKnowsTheRowThatDecides() {
        UnknownInfo texts = new UnknownInfo(CodeRange.of("E*"), "", "", List.of());
        UnknownInfo statuses = new UnknownInfo(CodeRange.of("500-599"), "", "", List.of());
        Domain ranged = Domain.builder("d", Protocol.HTTP)
                .codes(List.of(CodeInfo.of("409", "CONFLICT", "Conflict")))
                .unknown(List.of(texts, statuses))
                .build();
        ErrorCode conflict = ranged.lookup(409);
        assertEquals(conflict, conflict.deciding());
        UnknownCode carried = UnknownCode.carried("E1", conflict);
        assertEquals(conflict, carried.deciding());
        assertEquals(Optional.empty(), carried.range());
        UnknownCode byText = UnknownCode.carried("E1", ranged.lookup(503));
        assertEquals(byText, byText.deciding());
        assertEquals(Optional.of("E*"), byText.range().map(CodeRange::toString));
        assertEquals(
                Optional.of("500-599"),
                UnknownCode.carried("X", ranged.lookup(503)).range().map(CodeRange::toString));
        assertEquals(
                Optional.empty(), UnknownCode.carried("X", ranged.lookup(600)).range());
    }

    @Test
    void aCarriedCodeIsAListedOneThatIsNotAStatus() {
        CodeInfo late = CodeInfo.builder("late", "LATE", "Late").status(409).build();
        Domain domain = Domain.of("d", Protocol.HTTP, List.of(late, CodeInfo.of("404", "NOT_FOUND", "Not Found")));
        ErrorCode status = domain.lookup(403);

        assertEquals(domain.lookup("late"), domain.lookup("late", status));
        assertEquals(UnknownCode.carried("new", status), domain.lookup("new", status));
        assertEquals(UnknownCode.carried("404", status), domain.lookup("404", status));
    }

    @Test
    void oneOddCodeDoesNotTakeLookupByNumberFromTheOthers() {
        Domain odd = Domain.of(
                "odd",
                Protocol.PLAIN,
                Stream.of("0", "-1", "-2147483648", "2147483647", "2147483648", "0x10", "-0", "01", "", "+7", "--7")
                        .map(code -> CodeInfo.of(code, "KEY", "Name"))
                        .toList());
        for (int listed : new int[] {0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            assertEquals(Integer.toString(listed), odd.lookup(listed).code());
            assertEquals(true, odd.lookup(listed).isListed(), Integer.toString(listed));
        }
        for (int other : new int[] {1, 7, -7, 16, -2147483647}) {
            assertEquals(false, odd.lookup(other).isListed(), Integer.toString(other));
        }
        assertEquals(true, odd.lookup("2147483648").isListed() && odd.lookup("").isListed());
    }

    @Test
    void aPolicyKnowsItsDomainsByName() {
        assertSame(WireSocket.CLOSE, WireSocket.POLICY.domain("close"));
        assertSame(WireSocket.DASHBOARD, WireSocket.POLICY.domain("dashboard"));
        Domain strange = WireSocket.POLICY.domain("strange");
        assertEquals(List.of(), strange.codes());
        assertEquals("strange", strange.name());
    }

    @Test
    void namesAreThoseOfCatalogsAndEventLines() {
        assertEquals(
                List.of("client", "developer", "account-owner", "end-user", "operator"),
                Stream.of(Actor.values()).map(Actor::text).toList());
        assertEquals(
                List.of("websocket", "http", "plain"),
                Stream.of(Protocol.values()).map(Protocol::text).toList());
        assertEquals(
                List.of("opening", "open"),
                Stream.of(Phase.values()).map(Phase::text).toList());
        assertEquals(
                List.of("retry", "refresh", "redirect", "give-up"),
                Stream.of(DecisionKind.values()).map(DecisionKind::text).toList());
    }

    @Test
    void aRangeCoversWhatLiesInside() {
        CodeRange middle = CodeRange.of("3-7");
        for (String inside : List.of("3-7", "4-7", "3-6", "4-6", "3", "7")) {
            assertEquals(true, middle.covers(CodeRange.of(inside)), inside);
        }
        for (String outside : List.of("2-7", "3-8", "2-8", "1-2", "8-9", "2", "8", "A")) {
            assertEquals(false, middle.covers(CodeRange.of(outside)), outside);
        }
        assertEquals(false, CodeRange.of("A").covers(CodeRange.of("B")));
        assertEquals(true, CodeRange.of("0-5").covers(CodeRange.of("0-0")));
    }

    @Test
    void rangesOverlapWhereTheyTouch() {
        assertEquals(true, CodeRange.of("1-5").overlaps(CodeRange.of("5-9")));
        assertEquals(true, CodeRange.of("5-9").overlaps(CodeRange.of("1-5")));
        assertEquals(false, CodeRange.of("1-4").overlaps(CodeRange.of("5-9")));
        assertEquals(false, CodeRange.of("5-9").overlaps(CodeRange.of("1-4")));
        assertEquals(true, CodeRange.of("0-0").contains("0"));
        assertEquals(true, CodeRange.of("0-5").overlaps(CodeRange.of("3-9")));
        assertEquals(true, CodeRange.of("3-9").overlaps(CodeRange.of("0-5")));
        assertEquals(true, CodeRange.of("1-5").overlaps(CodeRange.of("5")));
        assertEquals(true, CodeRange.of("1").overlaps(CodeRange.of("1-5")));
        assertEquals(false, CodeRange.of("1-5").overlaps(CodeRange.of("6")));
        assertEquals(true, CodeRange.of("08*").overlaps(CodeRange.of("08006")));
        assertEquals(true, CodeRange.of("08006").overlaps(CodeRange.of("*")));
        assertEquals(false, CodeRange.of("08*").overlaps(CodeRange.of("09*")));
        assertEquals(true, CodeRange.of("08*").overlaps(CodeRange.of("08*")));
        assertEquals(false, CodeRange.of("A").overlaps(CodeRange.of("B")));
    }

    @Test
    void ofErrorsThatShareACodeTheFirstIsFoundByIt() {
        assertEquals("UNAUTHORIZED", Codes.API.lookup(401).name());
        assertEquals("UNAUTHORIZED", Codes.API.lookup("401").name());
        assertEquals("SPENT", Codes.API.codes().get(1).name());
    }

    @Test
    void aCodeThatAStatusCarriesHasNoNumber() {
        Domain carried = Domain.of(
                "d",
                Protocol.HTTP,
                List.of(CodeInfo.builder("9001", "OVER", "Over").status(409).build()));
        assertEquals("UNKNOWN", carried.lookup(9_001).name());
        assertEquals("OVER", carried.lookup("9001").name());
    }

    @Test
    void aCaseIsOfCodesThatThereAre() {
        Domain.Builder one = Domain.builder("d", Protocol.HTTP).codes(List.of(CodeInfo.of("1", "ONE", "One")));
        assertThrows(
                IllegalArgumentException.class,
                () -> one.withCase(0, When.ALWAYS, 1).build());
        Domain.Builder none = Domain.builder("d", Protocol.HTTP);
        assertThrows(
                IllegalArgumentException.class,
                () -> none.withCase(0, When.ALWAYS, 0).build());
    }

    @Test
    void anErrorOfAnotherDomainIsFoundByItsCodeAndName() {
        Domain other = Domain.builder("api", Protocol.HTTP)
                .codes(List.of(
                        CodeInfo.of("401", "FIRST", "First"),
                        CodeInfo.of("401", "SPENT", "Spent"),
                        CodeInfo.of("503", "UNAVAILABLE", "Unavailable"),
                        CodeInfo.builder("weird", "WEIRD", "Weird").status(503).build()))
                .build();
        assertSame(other.codes().get(0), other.same(Codes.API.lookup(401)));
        assertSame(other.codes().get(1), other.same(Codes.API.codes().get(1)));
        assertSame(other.codes().get(3), other.same(carried("weird")));
        assertSame(other.codes().get(2), other.same(carried("401")).deciding());
        assertEquals("UNKNOWN", other.same(Codes.API.lookup("sold-out")).name());
    }

    private static ErrorCode carried(String code) {
        return UnknownCode.carried(code, Codes.API.lookup(503));
    }
}
