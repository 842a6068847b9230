package dev.recourse.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Details of several codes that would have the same type. */
class DetailsNamesTest {

    private static final String DOMAIN = """
              %1$s:
                protocol: plain
                enum: %2$s
                codes:
                  %1$s1:
                    key: RATE_LIMIT
                    name: Rate Limit
                    means: There were too many requests.
                    do: Wait.
                    remedy: give-up
                    acts: [client]
                    details: "%1$s allows ${%3$s:int}"
                    message: Only ${%3$s} are allowed.
                    plain: There were too many requests.
            """;

    @TempDir
    Path folder;

    private Compilation.Outcome outcome;

    @BeforeEach
    void compile() throws IOException {
        Files.writeString(
                folder.resolve("shop.yaml"),
                "recourse: 1\ncatalog: shop\nprefix: Shop\ndomains:\n"
                        + DOMAIN.formatted("orders", "OrderCode", "orders")
                        + DOMAIN.formatted("stock", "StockCode", "reason")
                        + DOMAIN.formatted("bills", "OrderCodeRateLimitDetails", "bills"));
        outcome = Compilation.in(folder.resolve("out"))
                .catalogsAt(folder)
                .annotating("com.example.shop", "shop.yaml")
                .run()
                .mustSucceed();
    }

    @Test
    void theFirstDomainKeepsTheShortName() {
        assertEquals(
                Set.of(
                        "RateLimitDetails.java",
                        "StockCodeRateLimitDetails.java",
                        "OrderCodeRateLimitDetails.java",
                        "OrderCodeRateLimitDetailsRateLimitDetails.java"),
                outcome.sources().keySet().stream()
                        .filter(name -> name.endsWith("Details.java"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void eachDomainParsesItsOwnDetails() throws ReflectiveOperationException {
        assertEquals(
                "Optional[RateLimitDetails[orders=5]]",
                parse("RateLimitDetails", "orders allows 5").toString());
        assertEquals(
                "Optional[StockCodeRateLimitDetails[reasonValue=6]]",
                parse("StockCodeRateLimitDetails", "stock allows 6").toString());
        assertEquals(Optional.empty(), parse("RateLimitDetails", "stock allows 6"));
    }

    /** A value may have the name of the method. */
    @Test
    void eachDomainWritesItsOwnDetails() throws ReflectiveOperationException {
        for (String reason : List.of("orders allows 5", "stock allows 6")) {
            Object details = parse(
                            reason.startsWith("stock") ? "StockCodeRateLimitDetails" : "RateLimitDetails", reason)
                    .orElseThrow();
            assertEquals(reason, details.getClass().getMethod("reason").invoke(details));
        }
    }

    private Optional<?> parse(String type, String reason) throws ReflectiveOperationException {
        return (Optional<?>) Class.forName("com.example.shop." + type, true, outcome.load())
                .getMethod("parse", String.class)
                .invoke(null, reason);
    }
}
