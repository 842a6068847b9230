package dev.recourse.tools.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.tools.translate.YamlMerge.Entries;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlMergeTest {

    private final Entries wanted = new Entries();

    private void put(String text, String... keys) {
        List<String> path = List.of(keys);
        wanted.at(path.subList(0, path.size() - 1)).put(path.get(path.size() - 1), text);
    }

    private String merged(String yaml) {
        return YamlMerge.merge(YamlDocument.read(yaml).orElseThrow(), wanted);
    }

    @Test
    void aChangedTextKeepsCommentsAndOrder() {
        put("new", "d", "b");

        assertEquals("""
                # first
                d:   # second
                  c: "x"
                  b: new   # third
                  # fourth
                  a: [y]
                """, merged("""
                # first
                d:   # second
                  c: "x"
                  b: 'old'   # third
                  # fourth
                  a: [y]
                """));
    }

    @Test
    void textsOfSeveralLinesBecomeOne() {
        for (String key : List.of("a", "b", "c", "d")) {
            put("new", key);
        }

        assertEquals("a: new\n\nb: new\nc: new\nd: new\n", merged("""
                a: >
                  x
                  y

                b: |-
                  x
                c: "x
                  y"
                d: x
                  y
                """));
    }

    @Test
    void aNewTextFollowsTheOneBeforeIt() {
        wanted.at(List.of("d", "1")).keep("message");
        put("plain", "d", "1", "plain");
        put("two", "d", "2", "message");
        wanted.at(List.of("d", "3")).keep("message");

        assertEquals("""
                d:
                  1:
                    message: >
                      one
                      more
                    plain: plain

                    # here
                    gave-up: end
                  2:
                    message: two
                  3: { message: three }
                """, merged("""
                d:
                  1:
                    message: >
                      one
                      more

                    # here
                    gave-up: end
                  3: { message: three }
                """));
    }

    @Test
    void textsWithinBracketsAreAddedThere() {
        put("a, b", "delay", "minutes");
        put("1a2b3c4d", "delay", "source");
        put("x", "d", "1", "message");
        put("w", "e", "2", "message");

        assertEquals("""
                delay: { seconds: s, minutes: "a, b", source: 1a2b3c4d }
                d: { 0: { message: z }, 1: { message: x } }
                e: { 2: { message: w } }
                """, merged("""
                delay: { seconds: s, minutes: m }
                d: { 0: { message: z } }
                e: {}
                """));
    }

    @Test
    void rowsWithoutTextsAreFilled() {
        put("x", "d", "1", "message");
        put("w", "d", "2", "message");
        put("z", "e");

        assertEquals("""
                d:
                  1:
                    message: x # why
                  2:
                    message: w
                e: z
                """, merged("""
                d:
                  1: # why
                  2:
                e:
                """));
    }

    @Test
    void aWholeDomainIsAddedAtTheEnd() {
        put("x", "domains", "orders", "too/many", "message");

        assertEquals("a: b\ndomains:\n  orders:\n    too/many:\n      message: x", merged("a: b"));
    }

    @Test
    void linesEndAsTheyDoInTheFile() {
        put("x", "c");

        assertEquals("a: b\r\nc: x\r\n", merged("a: b\r\n"));
    }

    @Test
    void charactersBeyondTheFirstPlaneAreCountedOnce() {
        put("x", "b");

        assertEquals(
                "a: \"\uD83D\uDE00\uD83D\uDE00\" # \uD83D\uDE00\nb: x\nc: y\n",
                merged("a: \"\uD83D\uDE00\uD83D\uDE00\" # \uD83D\uDE00\nb: \uD83D\uDE00\nc: y\n"));
    }
}
