package dev.recourse.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.model.Catalog;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CatalogWriterProperties {

    @Provide
    static Arbitrary<Catalog> catalogs() {
        return Arbitraries.longs().withoutEdgeCases().map(Catalogs::of);
    }

    private static CatalogReader reader(Map<String, String> files) {
        return new CatalogReader(
                file -> Optional.ofNullable(files.get(file)).map(text -> text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Catalog withoutTexts(Catalog catalog) {
        Catalog.Builder copy = Catalog.builder(catalog.name())
                .prefix(catalog.prefix())
                .title(catalog.title())
                .limits(catalog.limits())
                .hint(catalog.hint())
                .redirects(catalog.redirects())
                .endpoints(catalog.endpoints())
                .backoffs(catalog.backoffs())
                .domains(catalog.domains())
                .retired(catalog.retired())
                .messages(catalog.messages());
        catalog.pages().ifPresent(copy::pages);
        catalog.budget().ifPresent(copy::budget);
        return copy.build();
    }

    @Property(tries = 250)
    void aGeneratedCatalogWrittenAndReadIsTheSameCatalog(@ForAll("catalogs") Catalog catalog) {
        Map<String, String> files = CatalogWriter.files(catalog);
        Reading reading = reader(files).read("generated.yaml");
        assertEquals(List.of(), reading.errors(), () -> files.toString());
        Catalog read = reading.catalog().orElseThrow();
        assertEquals(catalog, withoutTexts(read), () -> files.toString());
    }

    @Property(tries = 100)
    void aGeneratedCatalogHasAPolicy(@ForAll("catalogs") Catalog catalog) {
        assertEquals(catalog.domains().size(), catalog.policy().domains().size());
    }

    @Property(tries = 100)
    void theSameTextsHaveTheSameFingerprintAndOthersAnother(@ForAll("catalogs") Catalog catalog) {
        Map<String, String> files = CatalogWriter.files(catalog);
        String first =
                reader(files).read("generated.yaml").catalog().orElseThrow().fingerprint();
        String again =
                reader(files).read("generated.yaml").catalog().orElseThrow().fingerprint();
        assertEquals(first, again);
        assertTrue(first.matches("[0-9a-f]{64}"), first);
        files.replaceAll((name, text) -> text + "# changed\n");
        assertTrue(!first.equals(
                reader(files).read("generated.yaml").catalog().orElseThrow().fingerprint()));
    }
}
