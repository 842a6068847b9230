package dev.recourse.engine;

import java.util.List;

/**
 * What a catalog prescribes in one domain.
 *
 * @param domain the domain
 * @param rows a row for each of the domain's codes, in their order
 * @param unknown rows for codes that the domain does not list; the narrowest range that contains the code decides, and
 *     of ranges that overlap otherwise the first. They are kept in that order
 */
public record DomainPolicy(Domain domain, List<Row> rows, List<Unknown> unknown) {

    /** @throws IllegalArgumentException if there is not one row for each code */
    public DomainPolicy {
        rows = List.copyOf(rows);
        unknown = CodeRange.narrowestFirst(unknown, Unknown::range);
        if (rows.size() != domain.codes().size()) {
            throw new IllegalArgumentException(
                    domain.name() + " has " + domain.codes().size() + " codes, but " + rows.size() + " rows");
        }
    }

    /** What is prescribed for a code of this domain, listed or not; if nothing is, a row that gives up. */
    public Row row(ErrorCode code) {
        int position = UnknownCode.positionOf(code);
        return position >= 0
                ? rows.get(position)
                : UnknownCode.first(unknown, Unknown::range, code)
                        .map(Unknown::row)
                        .orElse(Row.GIVE_UP);
    }

    /** A row for the unlisted codes of a range. */
    public record Unknown(CodeRange range, Row row) {}
}
