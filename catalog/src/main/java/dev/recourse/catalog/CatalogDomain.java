package dev.recourse.catalog;

import dev.recourse.engine.Actor;
import dev.recourse.engine.CodeRange;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Row;
import dev.recourse.engine.UnknownInfo;
import java.util.List;

/**
 * A space of codes.
 *
 * @param name the name that events use, such as {@code close}
 * @param title the name for people
 * @param protocol how its codes reach a client
 * @param enumName what its generated enum is called
 * @param hosts the hosts that answer with these codes, for people to read: nothing is decided by them; empty where any
 *     may
 * @param codes its codes, its own first, then the included ones, each in the order of its file
 * @param unknown what is prescribed for codes that it does not list; the first range that holds a code decides
 */
public record CatalogDomain(
        String name,
        String title,
        Protocol protocol,
        String enumName,
        List<String> hosts,
        List<CatalogCode> codes,
        List<Unknown> unknown) {

    /**
     * What a domain tells and prescribes about codes that it does not list.
     *
     * @param range the codes
     * @param means what has happened
     * @param action what to do about it
     * @param row what is prescribed
     * @param actors who must act, the first one first
     */
    public record Unknown(CodeRange range, String means, String action, Row row, List<Actor> actors) {

        /** What is told about them. */
        public UnknownInfo info() {
            return new UnknownInfo(range, means, action, actors);
        }
    }

    /** What the machine needs of this domain, with codes of its own. */
    DomainPolicy rules() {
        Domain domain = Domain.of(
                name,
                protocol,
                codes.stream().map(CatalogCode::info).toList(),
                unknown.stream().map(Unknown::info).toList());
        return new DomainPolicy(
                domain,
                codes.stream().map(CatalogCode::row).toList(),
                unknown.stream()
                        .map(u -> new DomainPolicy.Unknown(u.range(), u.row()))
                        .toList());
    }
}
