package dev.recourse.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Policy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The files of a catalog that a test writes, and what is read from them. */
abstract class ShopFiles {

    static final String HEAD = """
            recourse: 1
            catalog: shop
            backoffs: { slow: { base: 5s, max: 1m, jitter: none } }
            """;

    final Map<String, String> files = new HashMap<>();

    Reading read() {
        return new CatalogReader(
                        name -> Optional.ofNullable(files.get(name)).map(text -> text.getBytes(StandardCharsets.UTF_8)))
                .read("shop.yaml");
    }

    Catalog catalog() {
        Reading reading = read();
        assertEquals(List.of(), reading.errors());
        return reading.catalog().orElseThrow();
    }

    Catalog catalog(String domain) {
        files.put("shop.yaml", HEAD + "domains:\n  orders:\n    protocol: plain\n" + domain.indent(4));
        return catalog();
    }

    static CatalogCode code(Catalog catalog, String code) {
        return catalog.domains().get(0).codes().stream()
                .filter(candidate -> candidate.info().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static String message(Catalog catalog, String code, String reason) {
        Policy policy = catalog.policy();
        Decision decision =
                policy.start().on(policy.domain("orders").lookup(code).failed(reason), 0, 0.5);
        return new MessageBook(catalog).of(decision, Locale.ENGLISH);
    }
}
