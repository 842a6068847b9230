package dev.recourse.tools.docs.facts;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.Reading;
import dev.recourse.tools.docs.Catalogs;
import dev.recourse.tools.docs.page.CodePage;
import dev.recourse.tools.docs.page.DomainPage;
import dev.recourse.tools.docs.page.Site;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Sites that tests look into. */
final class ExampleSites {

    static final Site WIRESOCKET = SiteFacts.of(Catalogs.wiresocket(), Optional.empty());

    private static final String SHOP = """
            recourse: 1
            catalog: shop
            retired: { orders: [sold-out, "410", E 1] }
            limits: { retries: 3, steps: 4, rest: 1h, call: { retries: 1, steps: 2 } }
            backoffs:
              soon: { base: 1s, factor: 2, max: 1m, jitter: equal }
            budget: { tokens: 10, prices: { retry: 2 } }
            domains:
              orders:
                protocol: http
                reads:
                  code: problem
                  hint: [{ header: Retry-After }]
                  values: { left: { header: X-Left, type: int } }
                codes:
                  429:
                    key: BUSY
                    synonyms: [SLOW_DOWN]
                    aliases: [TOO_BUSY]
                    cases:
                      - when: { left: 1-9 }
                        key: NEARLY_BUSY
                        remedy: { retry: { backoff: soon } }
                        acts: [client]
                        message: Nearly too busy.
                      - when: { hint: true }
                        remedy: { retry: { backoff: soon, limit: 2 } }
                    remedy: give-up
                    acts: [client]
                    message: Too busy.
                  "e 1":
                    key: FIRST
                    status: 409
                    remedy: give-up
                    acts: [client]
                    message: One.
                  "e_1":
                    key: SECOND
                    status: 409
                    remedy: give-up
                    acts: [client]
                    message: Two.
              e-1:
                protocol: plain
                codes:
                  429: { key: OTHER, remedy: give-up, acts: [client], message: Other. }
                  orders: { key: ORDERS, remedy: give-up, acts: [client], message: Orders. }
            """;

    private ExampleSites() {}

    /** The site of a small catalog with everything that WireSocket's lacks. */
    static Site shop() {
        Reading reading = new CatalogReader(file ->
                        Optional.of(SHOP.getBytes(StandardCharsets.UTF_8)).filter(text -> file.equals("shop.yaml")))
                .read("shop.yaml");
        return SiteFacts.of(
                reading.catalog()
                        .orElseThrow(() -> new AssertionError(reading.problems().toString())),
                Optional.empty());
    }

    /** The page of the error with this key. */
    static CodePage code(Site site, String domain, String key) {
        return site.domains().stream()
                .filter(page -> page.name().equals(domain))
                .flatMap(page -> page.codes().stream())
                .filter(page -> page.facts().link().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The page of a domain. */
    static DomainPage domain(Site site, String name) {
        return site.domains().stream()
                .filter(page -> page.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
