package dev.recourse.tools.translate;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.CatalogSource;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.tools.lint.CatalogPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The catalog of a shop in a folder, with a Polish translation. */
final class ShopCatalog {

    static final String ENGLISH = """
            recourse: 1
            catalog: shop
            languages: [pl]
            include: [standard]
            messages:
              recovering: The shop is busy. Trying again in ${delay}.
              gave-up: The shop cannot be reached.
            domains:
              orders:
                protocol: plain
                include: standard/transport
                defaults: { remedy: give-up, acts: [end-user], message: The order failed. }
                unknown:
                  "stock-*": { message: Something is not available. }
                codes:
                  sold-out: { key: SOLD_OUT }
                  too/many:
                    key: TOO_MANY
                    means: The basket is too large.
                    details: "more than ${limit:int} of ${item:text}"
                    message: "${limit, one {One ${item} is} other {${limit} ${item} are}} the most \\u2013 <really> & \\"truly\\"."
                    plain: That is too many.
            """;

    static final String POLISH = """
            # The shop in Polish.
            recourse: 1
            translates: shop
            language: pl

            delay: { seconds: "${n} ${n, one {sekundę} few {sekundy} many {sekund} other {sekundy}}", minutes: "${n} min" }
            messages:
              recovering: Sklep jest zajęty. Ponowna próba za ${delay}.   # a comment
              gave-up: >
                Sklep jest
                nieosiągalny.

            domains:
              orders:
                # what most orders say
                defaults:
                  message: Zamówienie nie powiodło się.
                "stock-*": { message: Czegoś brakuje. }
                too/many:
                  message: ${limit,
                    one {Najwyżej jeden ${item}}
                    few {Najwyżej ${limit} ${item}}
                    many {Najwyżej ${limit} ${item}}
                    other {Najwyżej ${limit} ${item}}}.
                  plain: 'To zbyt wiele: naprawdę.'
            """;

    private final Path folder;

    /** Writes the catalog into this folder. */
    ShopCatalog(Path folder) throws IOException {
        this.folder = folder;
        english(ENGLISH);
        write("shop.pl.yaml", POLISH);
    }

    /** Changes the English. */
    void english(String text) throws IOException {
        write("shop.yaml", text);
    }

    void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** The Polish file. */
    String polish() throws IOException {
        return read("shop.pl.yaml");
    }

    Catalog catalog() {
        return new CatalogReader(CatalogSource.folder(folder))
                .read("shop.yaml", List.of())
                .catalog()
                .orElseThrow();
    }

    Translations translations() {
        return new Translations(file("shop.yaml"), CatalogPath.NONE, catalog());
    }

    /** The XLIFF file of a language, written into the folder. */
    String xliff(String language) throws IOException {
        translations().writeXliff(language, folder);
        return read("shop." + language + ".xlf");
    }

    /** Reads an XLIFF file of this text. */
    Outcome take(String xliff) throws IOException {
        write("in.xlf", xliff);
        return translations().readXliff(List.of(file("in.xlf"))).get(0);
    }

    /** What lint says about the catalog. */
    List<String> problems() {
        return new CatalogReader(CatalogSource.folder(folder))
                .read("shop.yaml").problems().stream()
                        .map(problem -> problem.text())
                        .toList();
    }
}
