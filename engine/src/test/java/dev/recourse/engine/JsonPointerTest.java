package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Quotes in the texts are single ones. */
class JsonPointerTest {

    private static final String DEEP = "[".repeat(64) + "7" + "]".repeat(64);

    @Test
    void readsWhatIsAtAPlace() {
        String body = "{'type':'about:blank','error':{'code':'out-of-stock','retry':true,'left':0},"
                + "'errors':[{'code':'first'},{'code':2.50},[null,-1e3]]}";
        Map.of(
                        "/type", "about:blank",
                        "/error/code", "out-of-stock",
                        "/error/retry", "true",
                        "/error/left", "0",
                        "/errors/0/code", "first",
                        "/errors/1/code", "2.50",
                        "/errors/2/1", "-1e3")
                .forEach((pointer, value) -> assertEquals(Optional.of(value), read(pointer, body), pointer));
    }

    @Test
    void thereIsNoValueWhereNoneIsWritten() {
        String body = "{'a':{'b':1},'n':null,'list':[1,[2],null],'empty':[],'':{'':{}}}";
        for (String pointer : List.of(
                "",
                "/",
                "/a",
                "/n",
                "/list",
                "/list/1",
                "/list/2",
                "/list/3",
                "/list/-",
                "/list/00",
                "/list/01",
                "/list/ 0",
                "/list/0/0",
                "/list/65536",
                "/list/4294967296",
                "/a/b/c",
                "/a/b/",
                "/a/c",
                "/A",
                "/ a",
                "/empty/0",
                "//",
                "/b")) {
            assertEquals(Optional.empty(), read(pointer, body), pointer);
        }
    }

    @Test
    void readsTheExamplesOfTheRfc() {
        String body = "{'foo':['bar','baz'],'':0,'a/b':1,'c%d':2,'e^f':3,'g|h':4,'i\\\\j':5,'k\\\"l':6,' ':7,'m~n':8}";
        Map.of(
                        "/foo/0", "bar",
                        "/", "0",
                        "/a~1b", "1",
                        "/c%d", "2",
                        "/e^f", "3",
                        "/g|h", "4",
                        "/i\\j", "5",
                        "/k\"l", "6",
                        "/ ", "7",
                        "/m~0n", "8")
                .forEach((pointer, value) -> assertEquals(Optional.of(value), read(pointer, body), pointer));
        assertEquals(Optional.of("9"), read("/~01", "{'~1':9}"));
    }

    @Test
    void theEmptyPointerIsTheWholeText() {
        assertEquals(Optional.of("busy"), read("", " 'busy'\r\n\t"));
        assertEquals(Optional.of("-0.5E+7"), read("", "-0.5E+7"));
        assertEquals(Optional.of("false"), read("", "false"));
        assertEquals(Optional.empty(), read("", "null"));
        assertEquals(Optional.empty(), read("", "[]"));
    }

    @Test
    void ofSeveralMembersWithOneNameTheLastCounts() {
        assertEquals(Optional.of("2"), read("/a", "{'a':1,'a':2}"));
        assertEquals(Optional.empty(), read("/a", "{'a':1,'a':null}"));
        assertEquals(Optional.empty(), read("/a/b", "{'a':{'b':1},'a':{}}"));
        assertEquals(Optional.of("2"), read("/a/b", "{'a':5,'a':{'b':2}}"));
        assertEquals(Optional.empty(), read("/a/b", "{'a':{'b':2},'a':5}"));
        assertEquals(Optional.of("1"), read("/0/a", "[{'a':1},{'a':2}]"));
    }

    @Test
    void severalMembersWithOneNameAreNoticed() {
        assertTrue(JsonPointer.of("/a").isRepeated("{\"a\":1,\"a\":2}"));
        assertTrue(JsonPointer.of("/a").isRepeated("{\"a\":{},\"\\u0061\":null}"));
        assertTrue(JsonPointer.of("/a/b").isRepeated("{\"a\":{\"b\":1},\"a\":{\"b\":2}}"));
        assertFalse(JsonPointer.of("/a").isRepeated("{\"a\":1,\"b\":{\"a\":2},\"c\":[{\"a\":3}]}"));
        assertFalse(JsonPointer.of("/a").isRepeated("{\"a\":1,\"a\":2"));
        assertFalse(JsonPointer.of("").isRepeated("{\"a\":1}"));
    }

    @Test
    void onlyAStringIsAText() {
        assertEquals(Optional.of("a\nb"), JsonPointer.of("/a").readText("{\"a\":\"a\\nb\"}"));
        for (String json : List.of("{\"a\":false}", "{\"a\":7}", "{\"a\":null}", "{\"b\":\"c\"}", "{\"a\":\"b\"")) {
            assertEquals(Optional.empty(), JsonPointer.of("/a").readText(json), json);
        }
        String full = "x".repeat(JsonPointer.MAX_BYTES - 2);
        assertEquals(Optional.of(full), JsonPointer.of("").readText('"' + full + '"'));
        assertEquals(Optional.empty(), JsonPointer.of("").readText('"' + full + "x\""));
    }

    @Test
    void aNumberNamesAMemberToo() {
        assertEquals(Optional.of("x"), read("/0/01", "{'0':{'01':'x'}}"));
    }

    @Test
    void escapesAreResolved() {
        assertEquals(
                Optional.of("\"\\/\b\f\n\r\t\u00e9\uFFFFe"),
                read("/a", "{'a':'\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00E9\\uffffe'}"));
        assertEquals(Optional.of("1"), read("/error", "{'\\u0065rro\\u0072':1}"));
        assertEquals(Optional.empty(), read("/error", "{'erro\\u0073':1,'errors':2,'erro':3,'\\\\u0065rror':4}"));
        assertEquals(Optional.of("plain"), read("/a", "{'a':'plain','b':'\\n'}"));
    }

    @Test
    void halfASurrogatePairStaysAsItIs() {
        assertEquals(Optional.of("\uD83D\uDE00"), read("", "'\\ud83d\\ude00'"));
        assertEquals(Optional.of("\uD83D"), read("", "'\\ud83d'"));
        assertEquals(Optional.of("\uDE00\uD83D"), read("", "'\\uDE00\uD83D'"));
        assertEquals(Optional.of("1"), read("/\uD83D", "{'\\ud83d':1}"));
    }

    @Test
    void whatIsNotOneJsonTextHasNoValue() {
        for (String value : List.of(
                "",
                " ",
                "{",
                "}",
                "[",
                "{'a'}",
                "{'a':}",
                "{'a':7",
                "{'a':7,}",
                "{,'a':7}",
                "{'a':7 'b':8}",
                "{a:7}",
                "{'a':7]",
                "{'a':7}}",
                "{'a':7}x",
                "{'a':7}{}",
                "{'a':7},",
                "{'a' 7}",
                "{'a':7}\0",
                "\uFEFF{'a':7}",
                "{'a':7,'b':[1,]}",
                "{'a':7,'b':[,1]}",
                "{'a':7,'b':[1}}",
                "{'a':7,'b':[1 2]}",
                "{'a':7,'b':}",
                "{'a':7,'b':tru}",
                "{'a':7,'b':True}",
                "{'a':7,'b':truex}",
                "{'a':7,'b':nul}",
                "{'a':7,'b':NaN}",
                "{'a':7,'b':01}",
                "{'a':7,'b':-}",
                "{'a':7,'b':+1}",
                "{'a':7,'b':1.}",
                "{'a':7,'b':.5}",
                "{'a':7,'b':1e}",
                "{'a':7,'b':1e+}",
                "{'a':7,'b':0x1}",
                "{'a':7,'b':\u0661}",
                "{'a':7,'b':'x}",
                "{'a':7,'b':'\t'}",
                "{'a':7,'b':'\\x'}",
                "{'a':7,'b':'\\u12'}",
                "{'a':7,'b':'\\u123g'}",
                "{'a':7,'b':'\\u\uFF11234'}",
                "{'a':7,'b':'\\u\u0661234'}",
                "{'a':7,'b':'\\",
                "{'a':7,'b':'\\u",
                "{'a':7,'\u001f':1}",
                "{'a':7,\u00a0'b':1}",
                "{'a':7}/**/",
                "a=7")) {
            assertEquals(Optional.empty(), read("/a", value), value);
        }
        assertEquals(Optional.of("7"), read("/a", "{'a':7,'b':[1,-0.10e-2,{},[],'\u007f',null]}"));
    }

    @Test
    void aTextMayNest64Deep() {
        assertEquals(Optional.of("7"), read("/0".repeat(64), DEEP));
        assertEquals(Optional.empty(), read("/0".repeat(65), "[" + DEEP + "]"));
        assertEquals(Optional.of("7"), read("/a", "{'b':" + DEEP.substring(1, 128) + ",'a':7}"));
        assertEquals(Optional.empty(), read("/a", "{'a':7,'b':" + DEEP + "}"));
        assertEquals(Optional.empty(), read("/a", "{'a':7,'b':" + "[".repeat(60_000) + "]".repeat(60_000) + "}"));
    }

    @Test
    void aTextMayHave64KibibytesInUtf8() {
        for (String filling : List.of("x", "\u00e9", "\u20ac", "\uD83D\uDE00")) {
            int bytes = Texts.utf8Length(filling);
            int room = 64 * 1024 - "{'a':7,'b':''}".length();
            String full = filling.repeat(room / bytes) + "x".repeat(room % bytes);
            assertEquals(Optional.of("7"), read("/a", "{'a':7,'b':'" + full + "'}"), filling);
            assertEquals(Optional.empty(), read("/a", "{'a':7,'b':'" + full + "x'}"), filling);
        }
    }

    @Test
    void aPointerSaysWhatIsWrongWithIt() {
        assertRefused("a pointer starts with '/'", "error/code");
        assertRefused("a pointer starts with '/'", "#/error");
        for (String text : List.of("/~", "/a~2", "/~0~", "/~/0")) {
            assertRefused("'~' is written as '~0', and '/' as '~1'", text);
        }
    }

    @Test
    void equalPointersHaveTheSameText() {
        assertEquals(JsonPointer.of("/a~1b"), JsonPointer.of("/a~1b"));
        assertEquals(JsonPointer.of("/a").hashCode(), JsonPointer.of("/a").hashCode());
        assertNotEquals(JsonPointer.of("/a"), JsonPointer.of("/a/"));
        assertNotEquals(JsonPointer.of("/a"), "/a");
        assertEquals("/a~1b", JsonPointer.of("/a~1b").toString());
    }

    private static void assertRefused(String expected, String pointer) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> JsonPointer.of(pointer));
        assertEquals(expected, refused.getMessage());
    }

    private static Optional<String> read(String pointer, String json) {
        return JsonPointer.of(pointer).read(json.replace('\'', '"'));
    }
}
