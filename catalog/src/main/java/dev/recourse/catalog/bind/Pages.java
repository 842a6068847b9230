package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.catalog.model.PageAddress;
import dev.recourse.engine.CodeInfo;
import java.util.Optional;

/** The pages of a catalog: the help of each code that names no other. */
final class Pages {

    private final Optional<String> site;

    Pages(Fields root) {
        this.site =
                root.text("pages").map(given -> given.endsWith("/") ? given.substring(0, given.length() - 1) : given);
    }

    /** The address below which they are, without a slash at its end. */
    Optional<String> site() {
        return site;
    }

    /** The domain with the page of each code, of the included ones too. */
    CatalogDomain of(CatalogDomain domain) {
        return site.map(address -> domain.with(
                        domain.codes().stream()
                                .map(code -> of(code, address + "/", domain.name()))
                                .toList(),
                        domain.unknown(),
                        domain.reads()))
                .orElse(domain);
    }

    private static CatalogCode of(CatalogCode code, String site, String domain) {
        CodeInfo info = code.info();
        return info.help().isPresent()
                ? code
                : code.withHelp(site + PageAddress.ofError(domain, info.code(), info.key()));
    }
}
