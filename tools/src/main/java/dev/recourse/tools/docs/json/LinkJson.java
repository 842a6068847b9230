package dev.recourse.tools.docs.json;

import dev.recourse.tools.docs.page.ErrorLink;
import java.util.Map;

/** An error and where its twin in JSON is, relative to the root of the site. */
final class LinkJson {

    private LinkJson() {}

    static Map<String, Object> of(ErrorLink link) {
        return members(link).object();
    }

    static Members members(ErrorLink link) {
        return new Members()
                .with("domain", link.domain())
                .with("code", link.code())
                .with("key", link.key())
                .with("name", link.name())
                .with("page", link.path().url())
                .with("json", link.path().json());
    }
}
