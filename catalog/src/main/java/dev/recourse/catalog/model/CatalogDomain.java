package dev.recourse.catalog.model;

import dev.recourse.engine.Actor;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.CodeRange;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Reads;
import dev.recourse.engine.Row;
import dev.recourse.engine.Sentences;
import dev.recourse.engine.UnknownInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A set of codes. Immutable. */
public final class CatalogDomain {

    /** What follows the name of the enum in the names of the types that are generated for a domain. */
    public static final List<String> TYPES = List.of("", "Data", "Cases", "Handler", "Messages");

    /**
     * The most codes whose messages are in one type; those of more codes are in {@code CloseCodeMessages2} and so on.
     */
    public static final int CODES_OF_A_TYPE = 1_000;

    private final String name;
    private final String title;
    private final Protocol protocol;
    private final String enumName;
    private final Reads reads;
    private final List<String> hosts;
    private final List<CatalogCode> codes;
    private final List<Unknown> unknown;
    private final List<Domain.Case> cases;

    private CatalogDomain(Builder builder) {
        this.name = builder.name;
        this.title = builder.title;
        this.protocol = builder.protocol;
        this.enumName = builder.enumName;
        this.reads = builder.reads;
        this.hosts = List.copyOf(builder.hosts);
        this.codes = List.copyOf(builder.codes);
        this.unknown = List.copyOf(builder.unknown);
        this.cases = cases(codes);
    }

    /**
     * The row for a range of codes that a domain does not list.
     *
     * @param info the range and what its codes mean
     * @param row what is prescribed for them
     */
    public record Unknown(UnknownInfo info, Row row) {

        /** The codes. */
        public CodeRange range() {
            return info.range();
        }

        /** What has happened. */
        public String means() {
            return info.means();
        }

        /** What to do about it. */
        public String action() {
            return info.action();
        }

        /** Who must act, most important first. */
        public List<Actor> actors() {
            return info.actors();
        }
    }

    /** Starts building a domain. Lists that are not set are empty. */
    public static Builder builder(String name, Protocol protocol) {
        return new Builder(name, protocol);
    }

    /** The name in events, such as {@code close}. */
    public String name() {
        return name;
    }

    /** The name for people. */
    public String title() {
        return title;
    }

    /** How its codes reach a client. */
    public Protocol protocol() {
        return protocol;
    }

    /** The name of its generated enum. */
    public String enumName() {
        return enumName;
    }

    /** Where its answers carry codes, reasons, hints and values. */
    public Reads reads() {
        return reads;
    }

    /** The hosts that use these codes; empty for any host. No decision depends on them. */
    public List<String> hosts() {
        return hosts;
    }

    /**
     * Its codes, its own first, then the included ones, each in the order of their file. The cases that are errors of
     * their own come after their code.
     */
    public List<CatalogCode> codes() {
        return codes;
    }

    /** The rows for codes that it does not list, its own first. The narrowest range that contains a code decides. */
    public List<Unknown> unknown() {
        return unknown;
    }

    /** A copy with other codes, other rows for unknown codes, and other places in its answers. */
    public CatalogDomain with(List<CatalogCode> newCodes, List<Unknown> newUnknown, Reads newReads) {
        return new Builder(name, protocol)
                .title(title)
                .enumName(enumName)
                .reads(newReads)
                .hosts(hosts)
                .codes(newCodes)
                .unknown(newUnknown)
                .build();
    }

    /** What the policy prescribes in this domain. */
    DomainPolicy policy(Optional<Sentences> sentences) {
        Domain.Builder domain = Domain.builder(name, protocol)
                .reads(reads)
                .codes(codes.stream().map(CatalogCode::info).toList())
                .unknown(unknown.stream().map(Unknown::info).toList());
        sentences.ifPresent(domain::sentences);
        cases.forEach(one -> domain.withCase(one.code(), one.when(), one.error()));
        return new DomainPolicy(
                domain.build(),
                codes.stream().map(CatalogCode::row).toList(),
                unknown.stream()
                        .map(u -> new DomainPolicy.Unknown(u.range(), u.row()))
                        .toList());
    }

    /** The cases of its codes that tell one error from another, by the positions of the codes, in their order. */
    public List<Domain.Case> cases() {
        return cases;
    }

    private static List<Domain.Case> cases(List<CatalogCode> codes) {
        if (codes.stream().allMatch(code -> code.cases().isEmpty())) {
            return List.of();
        }
        Map<List<String>, Integer> positions = new HashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            CodeInfo info = codes.get(i).info();
            positions.put(List.of(info.code(), info.key()), i);
        }
        List<Domain.Case> cases = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            CodeInfo info = codes.get(i).info();
            for (CatalogCode.Case one : codes.get(i).cases()) {
                List<String> error = List.of(info.code(), one.key().orElse(info.key()));
                cases.add(new Domain.Case(i, one.when(), positions.getOrDefault(error, i)));
            }
        }
        return List.copyOf(cases);
    }

    private List<Object> values() {
        return List.of(name, title, protocol, enumName, reads, hosts, codes, unknown);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof CatalogDomain other && values().equals(other.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "CatalogDomain" + values();
    }

    /** Builds a {@link CatalogDomain}. */
    public static final class Builder {
        private final String name;
        private final Protocol protocol;
        private String title;
        private String enumName;
        private Reads reads;
        private List<String> hosts = List.of();
        private List<CatalogCode> codes = List.of();
        private List<Unknown> unknown = List.of();

        private Builder(String name, Protocol protocol) {
            this.name = name;
            this.protocol = protocol;
            this.title = name;
            this.enumName = Names.upperCamel(Names.constant(name)) + "Code";
            this.reads = protocol == Protocol.HTTP ? Reads.HTTP : Reads.NONE;
        }

        /** Sets the name for people. Default: the name. */
        public Builder title(String value) {
            title = value;
            return this;
        }

        /** Sets the name of its generated enum. Default: the name in camel case, then {@code Code}. */
        public Builder enumName(String value) {
            enumName = value;
            return this;
        }

        /** Sets where its answers carry codes, reasons, hints and values. Default: as the protocol does. */
        public Builder reads(Reads value) {
            reads = value;
            return this;
        }

        /** Sets the hosts that use these codes. Default: any host. */
        public Builder hosts(List<String> value) {
            hosts = value;
            return this;
        }

        /** Sets its codes. */
        public Builder codes(List<CatalogCode> value) {
            codes = value;
            return this;
        }

        /** Sets the rows for codes that it does not list. */
        public Builder unknown(List<Unknown> value) {
            unknown = value;
            return this;
        }

        /** The domain. */
        public CatalogDomain build() {
            return new CatalogDomain(this);
        }
    }
}
