package dev.recourse.tools.diff.shape;

import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.CatalogDomain;

/**
 * What a member of the generated Java is generated for.
 *
 * @param domain the domain; empty for the catalog and its endpoints
 * @param code the code, range or endpoint; empty for the catalog and a whole domain
 * @param key the error's key
 */
record Owner(String domain, String code, String key) {

    static final Owner CATALOG = new Owner("", "", "");

    static Owner of(CatalogDomain domain) {
        return new Owner(domain.name(), "", "");
    }

    static Owner of(CatalogDomain domain, CatalogCode code) {
        return new Owner(domain.name(), code.info().code(), code.info().key());
    }

    static Owner of(CatalogDomain domain, CatalogDomain.Unknown range) {
        return new Owner(domain.name(), range.range().toString(), "");
    }

    static Owner ofEndpoint(String name) {
        return new Owner("", name, "");
    }
}
