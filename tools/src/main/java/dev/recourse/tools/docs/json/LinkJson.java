package dev.recourse.tools.docs.json;

import dev.recourse.catalog.json.Members;
import dev.recourse.tools.docs.page.ErrorLink;
import java.util.Map;

/** An error and where its twin in JSON is, relative to the root of the site. */
final class LinkJson {

    private LinkJson() {}

    static Map<String, Object> of(ErrorLink link) {
        return members(link).map();
    }

    static Members members(ErrorLink link) {
        return new Members()
                .put("domain", link.domain())
                .put("code", link.code())
                .put("key", link.key())
                .put("name", link.name())
                .put("page", link.path().url())
                .put("json", link.path().json());
    }
}
