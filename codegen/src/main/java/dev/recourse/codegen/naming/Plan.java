package dev.recourse.codegen.naming;

import dev.recourse.catalog.cldr.Readers;
import dev.recourse.catalog.model.Catalog;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is generated for one catalog, with its Java names.
 *
 * @param catalog the catalog
 * @param file the catalog's file
 * @param packageName the package that it is generated into
 * @param generator the value of {@code @Generated} on each type; empty where that annotation is not visible
 * @param domains the domains, in their order
 * @param languages the languages of its messages, English first
 * @param readers who reads which of them
 */
public record Plan(
        Catalog catalog,
        String file,
        String packageName,
        Optional<String> generator,
        List<DomainPlan> domains,
        List<Language> languages,
        Readers readers) {

    /** The first line of every file. */
    public String header() {
        return "Generated from " + file.substring(file.lastIndexOf('/') + 1) + ". Edit the catalog, not this file.";
    }

    /** The name of a type of this catalog: its prefix, then the suffix, as in {@code WireSocketBackoffs}. */
    public String type(String suffix) {
        return catalog.prefix() + suffix;
    }

    /** {@code WireSocketMessages}: the messages in one language. */
    public String messages() {
        return type("Messages");
    }

    /** {@code WireSocketLanguages}: who reads which messages. */
    public String languagesType() {
        return type("Languages");
    }

    /** The language of the file itself. */
    public Language english() {
        return languages.get(0);
    }

    /** {@code WireSocketMessagesDe}: the messages in this language. */
    public String messages(Language language) {
        return messages() + language.suffix();
    }
}
