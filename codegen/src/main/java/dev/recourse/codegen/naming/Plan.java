package dev.recourse.codegen.naming;

import dev.recourse.catalog.model.Catalog;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is generated for one catalog, with the names that it gets.
 *
 * @param catalog the catalog
 * @param file the catalog's file
 * @param packageName the package that it is generated into
 * @param domains the domains, in their order
 * @param languages the languages that it speaks, English first
 */
public record Plan(
        Catalog catalog, String file, String packageName, List<DomainPlan> domains, List<Language> languages) {

    /** The first line of every file. */
    public String header() {
        return "Generated from " + file.substring(file.lastIndexOf('/') + 1) + ". Edit the catalog, not this file.";
    }

    /** The type of this catalog that ends so, such as {@code WireSocketMessages}. */
    public String type(String suffix) {
        return catalog.prefix() + suffix;
    }

    /** The choice of a language; empty if there is only one. */
    public Optional<String> languageType() {
        return languages.size() > 1 ? Optional.of(type("Language")) : Optional.empty();
    }
}
