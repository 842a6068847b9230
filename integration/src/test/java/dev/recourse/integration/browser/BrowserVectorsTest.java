package dev.recourse.integration.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.testkit.ScriptedServer;
import dev.recourse.tools.vectors.Vectors;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** Chromium answers a conformance set as the JVM does. */
class BrowserVectorsTest {

    private static final int COUNT = 10_000;
    private static final long SEED = 11;

    private static final Path CHECKER = Path.of("../web/src/test/js/vectors.mjs");

    @InBrowser
    void theModuleAnswersTenThousandEventsLikeTheJvm(Browser browser) throws IOException {
        assertSame(browser, COUNT, "(await import('/recourse.mjs')).load");
    }

    @InBrowser
    void theClassicScriptDoesSoToo(Browser browser) throws IOException {
        assertSame(browser, COUNT / 10, "(await loaded('/recourse.js'), Recourse).load");
    }

    private static void assertSame(Browser browser, int count, String load) throws IOException {
        ByteArrayOutputStream set = new ByteArrayOutputStream();
        new Vectors(Scripts.catalog("wiresocket.yaml"), count, SEED).write(set);
        try (ScriptedServer server = Scripts.server("<!doctype html><link rel='icon' href='data:,'>")) {
            server.serve("/set.jsonl", call -> Scripts.served("text/plain", set.toString(StandardCharsets.UTF_8)));
            server.serve("/vectors.mjs", call -> Scripts.served(Scripts.JAVASCRIPT, Scripts.read(CHECKER)));
            browser.open(server.http("/"));
            Map<?, ?> result = (Map<?, ?>) Objects.requireNonNull(browser.await("""
                    const { check, linesOf } = await import('/vectors.mjs');
                    const loaded = (src) => new Promise((resolve, reject) => {
                        const script = Object.assign(document.createElement('script'), { src, onload: resolve, onerror: reject });
                        document.head.append(script);
                    });
                    const load = %s;
                    return check(linesOf((await fetch('/set.jsonl')).body), load);
                    """.formatted(load)));
            assertEquals(null, result.get("problem"));
            assertEquals(0L, result.get("wrong"), () -> String.valueOf(result.get("first")));
            assertEquals((long) count, result.get("count"));
        }
    }
}
