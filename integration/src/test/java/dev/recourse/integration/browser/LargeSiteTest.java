package dev.recourse.integration.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.CatalogSource;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The pages of a catalog that is as large as those of big services. */
class LargeSiteTest {

    private static final int CODES = 1_243;
    private static final double MOST_MILLIS = 50;

    private static Site site() {
        String codes = IntStream.range(0, CODES).mapToObj("""
                              E%1$d:
                                key: ERROR_%1$d
                                name: Error number %1$d
                                means: Something went wrong with part %1$d of the order, which waits for a person.
                                do: Change part %1$d, then send the order again.
                                remedy: give-up
                                acts: [developer]
                                message: Part %1$d of your order cannot be delivered.
                        """::formatted).collect(Collectors.joining());
        String text = """
                recourse: 1
                catalog: large
                domains:
                  orders:
                    protocol: plain
                    codes:
                """ + codes.indent(2);
        CatalogSource source = file ->
                file.equals("large.yaml") ? Optional.of(text.getBytes(StandardCharsets.UTF_8)) : Optional.empty();
        return Site.of(new CatalogReader(source).read("large.yaml").catalog().orElseThrow());
    }

    @InBrowser
    void aSearchTakesLessThanFiftyMilliseconds(Browser browser) {
        browser.open(site().page(""));
        browser.press("/");
        browser.press("part");
        browser.until("document.querySelector('.results a')");
        for (String query : new String[] {"error", "e77", "order person", "number 1200", "o", "nothing has this"}) {
            Object millis = browser.run("""
                    const input = document.querySelector('#search');
                    const once = () => {
                        input.value = arguments[0];
                        const start = performance.now();
                        input.dispatchEvent(new Event('input'));
                        return performance.now() - start;
                    };
                    return Math.min(once(), once(), once(), once(), once());
                    """, query);
            double took = ((Number) Objects.requireNonNull(millis)).doubleValue();
            assertTrue(took < MOST_MILLIS, () -> query + " took " + took + " ms");
        }
    }
}
