package dev.recourse.catalog;

import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Row;
import java.util.List;
import java.util.Optional;

/**
 * One code of one domain.
 *
 * @param info what is told about it
 * @param row what is prescribed for it
 * @param source the name of the catalog whose row this is: this one's, or an included one's
 * @param constraint a rule that values can be checked against before the service does
 * @param since the version of the service, or the date, that it appeared with; empty if not told
 * @param deprecated why it should not be used any more, and what instead; empty if it may
 * @param aliases constants' names that it had before, which still compile
 */
public record CatalogCode(
        CodeInfo info,
        Row row,
        String source,
        Optional<Constraint> constraint,
        String since,
        String deprecated,
        List<String> aliases) {

    /** The same code under another constant's name. */
    public CatalogCode withKey(String key) {
        return new CatalogCode(info.withKey(key), row, source, constraint, since, deprecated, aliases);
    }

    /** The details' type, such as {@code ConnectionLimitDetails}. */
    public String detailsType() {
        return Names.upperCamel(info.key()) + "Details";
    }
}
