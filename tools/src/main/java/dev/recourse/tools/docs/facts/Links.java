package dev.recourse.tools.docs.facts;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.catalog.model.PageAddress;
import dev.recourse.engine.CodeInfo;
import dev.recourse.tools.docs.page.ErrorLink;
import dev.recourse.tools.docs.page.Neighbours;
import dev.recourse.tools.docs.page.PagePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the pages of all errors are, and which belong together. */
final class Links {

    private final Map<String, List<ErrorLink>> byDomain = new LinkedHashMap<>();
    private final Map<String, List<ErrorLink>> byCode = new HashMap<>();

    Links(Catalog catalog) {
        for (CatalogDomain domain : catalog.domains()) {
            List<ErrorLink> links = new ArrayList<>();
            for (CatalogCode code : domain.codes()) {
                ErrorLink link = link(domain.name(), code.info());
                links.add(link);
                byCode.computeIfAbsent(link.code(), same -> new ArrayList<>()).add(link);
            }
            byDomain.put(domain.name(), links);
        }
    }

    private static ErrorLink link(String domain, CodeInfo info) {
        PagePath path = new PagePath(PageAddress.ofError(domain, info.code(), info.key()));
        return new ErrorLink(path, domain, info.code(), info.key(), info.title());
    }

    /** The errors of a domain, in its order. */
    List<ErrorLink> of(String domain) {
        return byDomain.getOrDefault(domain, List.of());
    }

    /** All errors. */
    List<ErrorLink> all() {
        return byDomain.values().stream().flatMap(List::stream).toList();
    }

    /** The other errors that the page of an error links to. */
    Neighbours neighbours(String domain, int position) {
        List<ErrorLink> own = of(domain);
        ErrorLink error = own.get(position);
        List<ErrorLink> same = byCode.getOrDefault(error.code(), List.of());
        return new Neighbours(
                position == 0 ? Optional.empty() : Optional.of(own.get(position - 1)),
                position + 1 == own.size() ? Optional.empty() : Optional.of(own.get(position + 1)),
                same.stream()
                        .filter(other -> other.domain().equals(domain) && !other.equals(error))
                        .toList(),
                same.stream().filter(other -> !other.domain().equals(domain)).toList());
    }
}
