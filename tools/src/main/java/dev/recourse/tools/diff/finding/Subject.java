package dev.recourse.tools.diff.finding;

import dev.recourse.engine.CodeInfo;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a finding is about: an error, a range of unlisted codes, a domain, or a part of the catalog.
 *
 * @param domains the domains, several if they include the same row; empty for what belongs to no domain
 * @param code the code or range; empty for a whole domain
 * @param key the error's key; empty for what is not an error
 * @param part what of it, as its key in the file, such as {@code limits.retries}; empty for all of it
 */
public record Subject(List<String> domains, String code, String key, String part) {

    public Subject {
        domains = List.copyOf(domains);
    }

    /** An error of a domain. */
    public static Subject ofError(String domain, CodeInfo info) {
        return new Subject(List.of(domain), info.code(), info.key(), "");
    }

    /** A range of codes that a domain does not list. */
    public static Subject ofRange(String domain, String range) {
        return new Subject(List.of(domain), range, "", "");
    }

    /** A domain. */
    public static Subject ofDomain(String domain) {
        return new Subject(List.of(domain), "", "", "");
    }

    /** A part of the catalog, by its keys in the file. */
    public static Subject ofCatalog(String part) {
        return new Subject(List.of(), "", "", part);
    }

    /** A part of this. */
    public Subject of(String key) {
        return new Subject(domains, code, this.key, key);
    }

    /** The same in these domains. */
    public Subject in(List<String> others) {
        return new Subject(others, code, key, part);
    }

    /** Whether it is an error or a range of unlisted codes. */
    public boolean isRow() {
        return !domains.isEmpty() && !(code.isEmpty() && key.isEmpty());
    }

    /** For people: {@code close/4006 RATE_LIMIT}, {@code domain oauth}, {@code limits.retries}. */
    public String text() {
        if (domains.isEmpty()) {
            return part;
        }
        if (!isRow()) {
            return "domain " + String.join(", ", domains) + (part.isEmpty() ? "" : ", " + part);
        }
        return domains.stream().map(domain -> domain + "/" + shown(code)).collect(Collectors.joining(", "))
                + (key.isEmpty() ? "" : " " + key)
                + (part.isEmpty() ? "" : ", " + part);
    }

    private static String shown(String code) {
        return code.isEmpty() ? "\"\"" : code;
    }
}
