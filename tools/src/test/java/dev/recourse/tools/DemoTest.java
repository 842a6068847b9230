package dev.recourse.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Remedy;
import dev.recourse.tools.demo.Demo;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DemoTest {

    private static final int SCALE = 100;

    private final StringWriter out = new StringWriter();
    private final Policy listed = listed();

    private static Policy listed() {
        Policy policy = Catalogs.open(Optional.empty()).policy();
        return policy.withRedirects(policy.redirects().withLoopback());
    }

    private boolean run(Policy catalog, int columns) throws InterruptedException {
        return new Demo(catalog, new PrintWriter(out), SCALE).run(columns);
    }

    @Test
    void everyErrorIsHandledAsTheCatalogSays() throws InterruptedException {
        assertTrue(run(listed, 0), out::toString);
        assertTrue(out.toString().contains("17 of 17 errors were handled as the catalog says."));
        assertEquals(
                18,
                out.toString()
                        .lines()
                        .filter(line -> line.matches("(close|dashboard|dataplane)/\\d+ .*"))
                        .count());
    }

    @Test
    void aClientThatDeviatesFromTheCatalogIsReported() throws InterruptedException {
        ErrorCode full = listed.domain("close").lookup(4008);

        assertFalse(run(listed.withRemedy(full, Remedy.refresh()), 0));
        assertTrue(out.toString().contains("NO: give-up instead of refresh"), out::toString);
        assertTrue(out.toString().contains("16 of 17 errors"), out::toString);
    }

    @Test
    void theTableFitsATerminalOf80Columns() throws InterruptedException {
        assertTrue(run(listed, 80), out::toString);
        assertTrue(out.toString().lines().allMatch(line -> line.length() <= 80), out::toString);
    }
}
