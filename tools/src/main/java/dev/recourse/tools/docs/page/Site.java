package dev.recourse.tools.docs.page;

import java.util.List;

/**
 * Everything that the pages of a catalog say.
 *
 * @param catalog what is said about the catalog as a whole, on the first page
 * @param languages the languages of its messages, English first
 * @param domains the pages of its domains with the pages of their errors, in the order of the catalog
 * @param moved addresses that lead to the page of one error: bare codes, former keys and synonyms
 * @param choices addresses of codes that several errors have
 * @param retired pages of codes that may never be used again
 */
public record Site(
        CatalogFacts catalog,
        List<Language> languages,
        List<DomainPage> domains,
        List<MovedPage> moved,
        List<ChoicePage> choices,
        List<RetiredPage> retired) {}
