package dev.recourse.catalog.model;

import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Row;
import dev.recourse.engine.When;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One error of a domain: a code, or a case of a code that has a key. Immutable. */
public final class CatalogCode {

    /**
     * A case of the code, in which it is another error or has another remedy.
     *
     * @param when when the case applies
     * @param key the key of the other error, which has the same code; empty if only the remedy is another
     */
    public record Case(When when, Optional<String> key) {}

    private final CodeInfo info;
    private final Row row;
    private final String source;
    private final Optional<Constraint> constraint;
    private final Optional<String> since;
    private final Optional<String> deprecated;
    private final List<String> aliases;
    private final List<String> synonyms;
    private final List<Case> cases;

    private CatalogCode(Builder builder) {
        this.info = builder.info.withOtherNames(Stream.concat(builder.aliases.stream(), builder.synonyms.stream())
                .toList());
        this.row = builder.row;
        this.source = builder.source;
        this.constraint = builder.constraint;
        this.since = builder.since;
        this.deprecated = builder.deprecated;
        this.aliases = List.copyOf(builder.aliases);
        this.synonyms = List.copyOf(builder.synonyms);
        this.cases = List.copyOf(builder.cases);
    }

    /**
     * Starts building a code. Whatever is not set is empty.
     *
     * @param info what it means
     * @param row what is prescribed for it
     * @param source the name of the catalog that this row comes from
     */
    public static Builder builder(CodeInfo info, Row row, String source) {
        return new Builder(info, row, source);
    }

    /** What it means. */
    public CodeInfo info() {
        return info;
    }

    /** What is prescribed for it. */
    public Row row() {
        return row;
    }

    /** The name of the catalog that this row comes from: the catalog itself, or an included one. */
    public String source() {
        return source;
    }

    /** A rule for values that callers can check before they send them. */
    public Optional<Constraint> constraint() {
        return constraint;
    }

    /** The version or date from which the service has it. */
    public Optional<String> since() {
        return since;
    }

    /** Why it should not be used any more, and what to use instead. */
    public Optional<String> deprecated() {
        return deprecated;
    }

    /** Former names of its constant, which still compile. */
    public List<String> aliases() {
        return aliases;
    }

    /** Other names of its constant, which are not deprecated. */
    public List<String> synonyms() {
        return synonyms;
    }

    /**
     * Its cases in order, if one of them is an error of its own or decides whether it is an error at all; else none.
     */
    public List<Case> cases() {
        return cases;
    }

    /** Whether the catalog prescribes a retry, refresh or redirect for it, if only in some cases. */
    public boolean isRecoverable() {
        return row.isRecoverable();
    }

    /** The type of its details, such as {@code ConnectionLimitDetails}. */
    public String detailsType() {
        return Names.upperCamel(info.key()) + "Details";
    }

    /** A copy whose constant, and those of its cases, have other names. */
    public CatalogCode withKeys(UnaryOperator<String> renamed) {
        return copy(info.withKey(renamed.apply(info.key())))
                .cases(cases.stream()
                        .map(one -> new Case(one.when(), one.key().map(renamed)))
                        .toList())
                .build();
    }

    /** A copy that says where to read more: an {@code https} URL. */
    public CatalogCode withHelp(String url) {
        return copy(info.withHelp(url)).build();
    }

    private Builder copy(CodeInfo newInfo) {
        Builder copy = new Builder(newInfo, row, source);
        copy.constraint = constraint;
        copy.since = since;
        copy.deprecated = deprecated;
        copy.aliases = aliases;
        copy.synonyms = synonyms;
        copy.cases = cases;
        return copy;
    }

    private List<Object> values() {
        return List.of(info, row, source, constraint, since, deprecated, aliases, synonyms, cases);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof CatalogCode other && values().equals(other.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "CatalogCode" + values();
    }

    /** Builds a {@link CatalogCode}. */
    public static final class Builder {
        private final CodeInfo info;
        private final Row row;
        private final String source;
        private Optional<Constraint> constraint = Optional.empty();
        private Optional<String> since = Optional.empty();
        private Optional<String> deprecated = Optional.empty();
        private List<String> aliases = List.of();
        private List<String> synonyms = List.of();
        private List<Case> cases = List.of();

        private Builder(CodeInfo info, Row row, String source) {
            this.info = info;
            this.row = row;
            this.source = source;
        }

        /** Sets a rule for values that callers can check before they send them. */
        public Builder constraint(Constraint value) {
            constraint = Optional.of(value);
            return this;
        }

        /** Sets the version or date from which the service has it. */
        public Builder since(String value) {
            since = Optional.of(value);
            return this;
        }

        /** Sets why it should not be used any more, and what to use instead. */
        public Builder deprecated(String value) {
            deprecated = Optional.of(value);
            return this;
        }

        /** Sets the former names of its constant. */
        public Builder aliases(List<String> value) {
            aliases = value;
            return this;
        }

        /** Sets the other names of its constant. */
        public Builder synonyms(List<String> value) {
            synonyms = value;
            return this;
        }

        /** Sets its cases, if one of them is an error of its own or decides whether it is an error at all. */
        public Builder cases(List<Case> value) {
            cases = value;
            return this;
        }

        /** The code. */
        public CatalogCode build() {
            return new CatalogCode(this);
        }
    }
}
