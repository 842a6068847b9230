package dev.recourse.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.tools.decide.Decider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The commands with a catalog that says where its answers carry codes, hints and values. */
class OrdersTest {

    private static final Path ORDERS = Path.of("../catalog/src/test/resources/orders/orders.yaml");

    private static String run(String... args) {
        StringWriter out = new StringWriter();
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out));
        assertEquals(0, command.execute(args), out::toString);
        return out.toString();
    }

    @Test
    void decideReadsTheCodeInABody() throws IOException {
        String line = "{\"at\":0,\"event\":\"failed\",\"domain\":\"orders\",\"status\":409,\"body\":\"{\\\"error\\\":"
                + "{\\\"code\\\":\\\"out-of-stock\\\"},\\\"detail\\\":\\\"out of stock: tea\\\"}\",\"random\":0}";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Decider(Catalogs.policy(Optional.of(ORDERS), Optional.empty()), 0)
                .run(
                        new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
                        out,
                        new PrintStream(out, true, StandardCharsets.UTF_8));
        assertTrue(
                out.toString(StandardCharsets.UTF_8)
                        .contains("\"code\":\"out-of-stock\",\"name\":\"OUT_OF_STOCK\",\"listed\":true,"),
                out::toString);
    }

    @Test
    void explainShowsTheErrorOfACaseWithItsOwnMessage() {
        String explained = run(
                "explain",
                "orders",
                "--catalog",
                ORDERS.toString(),
                "--status",
                "403",
                "--header",
                "x-ratelimit-remaining: 0",
                "--body",
                "{\"detail\":\"limited, wait 7s\"}");
        assertTrue(explained.startsWith("orders/403  API_LIMIT  (API Limit)\n"), explained);
        assertEquals(
                List.of(
                        "  read from     code = status 403, reason = json /detail, hint = detail wait,"
                                + " value remaining = header X-RateLimit-Remaining",
                        "  case          remaining 0",
                        "  details       wait = 7s",
                        "  message       The shop is busy. Trying again in 8 seconds."),
                explained
                        .lines()
                        .filter(line -> line.matches("  (read from|case|details|message) .*"))
                        .toList());
    }

    @Test
    void lintNamesTheErrorsOfCases() {
        String linted = run("lint", ORDERS.toString());
        assertTrue(linted.contains("orders/403 API_LIMIT ×10"), linted);
        assertTrue(linted.contains(" (orders/403 API_LIMIT)"), linted);
        String json = run("lint", "--format", "json", ORDERS.toString());
        assertTrue(json.contains("\"rows\":[\"orders/403 API_LIMIT\"]"), json);
    }
}
