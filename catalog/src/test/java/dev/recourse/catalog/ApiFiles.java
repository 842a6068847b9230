package dev.recourse.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Catalogs with one domain, {@code api}, and the files of those that it includes. */
abstract class ApiFiles {

    final Map<String, String> files = new HashMap<>();

    /** Adds a file with one domain. */
    void put(String name, String protocol, String domain) {
        files.put(name + ".yaml", """
                recourse: 1
                catalog: %s
                backoffs: { slow: { base: 1s, max: 9s, jitter: none } }
                redirects: { schemes: [https], hosts: [example.com] }
                messages: { recovering: "again in ${delay}", gave-up: gave up }
                domains:
                  api:
                    protocol: %s
                    defaults: { remedy: give-up, acts: [client] }
                """.formatted(name, protocol) + domain.indent(4));
    }

    void http(String domain) {
        put("shop", "http", domain);
    }

    Reading reading() {
        return new CatalogReader(
                        file -> Optional.ofNullable(files.get(file)).map(text -> text.getBytes(StandardCharsets.UTF_8)))
                .read("shop.yaml");
    }

    Catalog catalog() {
        Reading reading = reading();
        assertEquals(
                List.of(),
                reading.problems().stream()
                        .filter(problem -> !problem.id().equals("RC061"))
                        .toList());
        return reading.catalog().orElseThrow();
    }

    CatalogDomain domain() {
        return catalog().domains().get(0);
    }

    Domain read() {
        return catalog().policy().domain("api");
    }

    static String name(Optional<Failure> failure) {
        return failure.map(Failure::code).map(ErrorCode::name).orElse("no failure");
    }
}
