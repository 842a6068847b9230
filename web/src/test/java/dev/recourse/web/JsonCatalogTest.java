package dev.recourse.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.catalog.CatalogJson;
import dev.recourse.catalog.model.Catalog;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonCatalogTest {

    static List<Catalog> shipped() {
        return Shipped.all();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aCatalogPrescribesTheSameInItsJsonForm(Catalog catalog) throws NotReadableException {
        JsonCatalog read = JsonCatalog.read(CatalogJson.write(catalog));
        SamePolicy.check(catalog.policy(), read.policy());
        assertEquals(List.copyOf(catalog.messages().keySet()), read.languages());
        assertEquals(catalog.title(), read.title());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void bothWaysOfWritingAreTheSame(Catalog catalog) throws NotReadableException {
        assertEquals(
                Json.read(CatalogJson.write(catalog), Double::parseDouble),
                Json.read(CatalogJson.writeCompact(catalog), Double::parseDouble));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
                    ''                            -> not JSON at character 1: there is no value
                    {"recourse": 1                -> not JSON at character 15: a comma or '}' is missing
                    []                            -> the text is not an object
                    {}                            -> the text is not the JSON form of a catalog: it has no member 'recourse'
                    {"recourse": 2}               -> the catalog has version 2 of the form, but this is version 1; write it again with the recourse command of this release
                    {"recourse": 1}               -> redirects is missing
                    {"recourse": 1, "redirects":3} -> redirects is not an object
                    """)
    void whatIsNoCatalogIsExplained(String json, String problem) {
        assertEquals(
                problem,
                assertThrows(NotReadableException.class, () -> JsonCatalog.read(json))
                        .getMessage());
    }

    @Test
    void aChangedRuleIsNoticed() {
        String json = CatalogJson.write(Shipped.wireSocket()).replace("\"baseMs\" : 30000", "\"baseMs\" : 3000");
        String message = assertThrows(NotReadableException.class, () -> JsonCatalog.read(json))
                .getMessage();
        assertTrue(String.valueOf(message).contains("fingerprint"), message);
    }
}
