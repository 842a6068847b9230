package dev.recourse.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Policy;
import dev.recourse.wiresocket.WireSocket;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The engine's tests cannot see generated code. Their WireSocket is written by hand, and prescribes what the catalog
 * does for each code that it has.
 */
class HandWrittenPolicyTest {

    private static final Path SOURCE = Path.of("../engine/src/test/java/dev/recourse/engine/WireSocket.java");
    private static final Policy CATALOG = WireSocket.policy();
    private static Policy byHand = CATALOG;

    @BeforeAll
    static void compile(@TempDir Path folder) throws Exception {
        Javac.compile("WireSocket.java", Files.readString(SOURCE), folder);
        URL[] classes = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, HandWrittenPolicyTest.class.getClassLoader())) {
            Field policy = loader.loadClass("dev.recourse.engine.WireSocket").getDeclaredField("POLICY");
            policy.setAccessible(true);
            byHand = (Policy) policy.get(null);
        }
    }

    @Test
    void limitsAndRulesMatchTheCatalog() {
        assertEquals(CATALOG.limits(), byHand.limits());
        assertEquals(CATALOG.hint(), byHand.hint());
        assertEquals(CATALOG.redirects(), byHand.redirects());
        assertEquals(CATALOG.budget(), byHand.budget());
    }

    @Test
    void eachRowMatchesTheCatalog() {
        Map<String, String> written = rows(byHand);
        Map<String, String> generated = rows(CATALOG);
        assertTrue(written.size() > 40, written::toString);
        String differences = written.entrySet().stream()
                .filter(row -> !row.getValue().equals(generated.get(row.getKey())))
                .map(row -> row.getKey() + "\n  by hand " + row.getValue() + "\n  catalog "
                        + generated.get(row.getKey()) + "\n")
                .collect(Collectors.joining());
        assertEquals("", differences);
    }

    private static Map<String, String> rows(Policy policy) {
        Map<String, String> rows = new TreeMap<>();
        for (DomainPolicy domain : policy.domains()) {
            for (ErrorCode code : domain.domain().codes()) {
                rows.put(code.domain() + "/" + code.code(), domain.row(code).toString());
            }
            rows.put(
                    domain.domain() + ", unlisted",
                    domain.unknown().stream().map(Object::toString).collect(Collectors.joining("\n")));
        }
        return rows;
    }
}
