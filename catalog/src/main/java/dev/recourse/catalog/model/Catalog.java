package dev.recourse.catalog.model;

import dev.recourse.engine.Backoff;
import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.GeneratedCatalog;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Messages;
import dev.recourse.engine.Policy;
import dev.recourse.engine.RedirectRules;
import dev.recourse.engine.Sentences;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A catalog that has been read and checked, together with the rows that it includes. Immutable. */
public final class Catalog {

    /** The language of the file itself. */
    public static final String ENGLISH = "en";

    private final String name;
    private final String prefix;
    private final String title;
    private final Optional<String> pages;
    private final Limits limits;
    private final HintRule hint;
    private final RedirectRules redirects;
    private final List<String> endpoints;
    private final Optional<BudgetRule> budget;
    private final Map<String, Backoff> backoffs;
    private final List<CatalogDomain> domains;
    private final Map<String, List<String>> retired;
    private final List<String> languages;
    private final Map<String, Messages> messages;
    private final List<Original> originals;
    private final List<GeneratedCatalog.Text> texts;
    private final String fingerprint;

    private Catalog(Builder builder) {
        this.name = builder.name;
        this.prefix = builder.prefix;
        this.title = builder.title;
        this.pages = builder.pages;
        this.limits = builder.limits;
        this.hint = builder.hint;
        this.redirects = builder.redirects;
        this.endpoints = List.copyOf(builder.endpoints);
        this.budget = builder.budget;
        this.backoffs = inOrder(builder.backoffs);
        this.domains = List.copyOf(builder.domains);
        this.retired = inOrder(builder.retired);
        this.languages = List.copyOf(builder.languages);
        this.messages = inOrder(builder.messages);
        this.originals = List.copyOf(builder.originals);
        this.texts = List.copyOf(builder.texts);
        this.fingerprint = builder.fingerprint;
    }

    static <V> Map<String, V> inOrder(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Starts building the catalog of this name. Whatever is not set is empty, or as in a file without that key. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** The catalog's name, such as {@code wiresocket}. */
    public String name() {
        return name;
    }

    /** The prefix of the names of generated types, such as {@code WireSocket}. */
    public String prefix() {
        return prefix;
    }

    /** The name for people. */
    public String title() {
        return title;
    }

    /**
     * The address below which its pages are, as {@link PageAddress} says: an {@code https} URL without a slash at its
     * end. It has been given to the codes that name no other page already.
     */
    public Optional<String> pages() {
        return pages;
    }

    /** The limits of an episode. */
    public Limits limits() {
        return limits;
    }

    /** What the server's hints do to the backoff. */
    public HintRule hint() {
        return hint;
    }

    /** Where redirects may lead. */
    public RedirectRules redirects() {
        return redirects;
    }

    /** The endpoints that redirects may name. */
    public List<String> endpoints() {
        return endpoints;
    }

    /** What a process may spend on recoveries. */
    public Optional<BudgetRule> budget() {
        return budget;
    }

    /** The backoffs by name, its own and the included ones. */
    public Map<String, Backoff> backoffs() {
        return backoffs;
    }

    /** The domains, in the order of the file. */
    public List<CatalogDomain> domains() {
        return domains;
    }

    /** The codes that may never be used again, by domain. */
    public Map<String, List<String>> retired() {
        return retired;
    }

    /** The tags of the languages besides English that its file lists. */
    public List<String> languages() {
        return languages;
    }

    /** The messages for people, by language tag, English first. */
    public Map<String, Messages> messages() {
        return messages;
    }

    /** What each translation of this file has to give: the English texts of its own rows, in the order of the file. */
    public List<Original> originals() {
        return originals;
    }

    /** The files that it was read from: its own, those of the catalogs that it includes, then the translations. */
    public List<GeneratedCatalog.Text> texts() {
        return texts;
    }

    /** The digest of {@link #texts()}, the same in every folder: {@link GeneratedCatalog#fingerprint()}. */
    public String fingerprint() {
        return fingerprint;
    }

    /** The policy that this catalog prescribes. It needs no generated code. */
    public Policy policy() {
        return policy(Optional.empty());
    }

    /** As {@link #policy()}, with what people read in the answers of a service. */
    public Policy policy(Sentences sentences) {
        return policy(Optional.of(sentences));
    }

    private Policy policy(Optional<Sentences> sentences) {
        Policy.Builder builder = Policy.builder(name).limits(limits).hint(hint).redirects(redirects);
        budget.ifPresent(builder::budget);
        domains.forEach(domain -> builder.domain(domain.policy(sentences)));
        return builder.build();
    }

    /** The messages of the file itself. */
    public Messages english() {
        return Objects.requireNonNull(messages.get(ENGLISH), "the catalog has no English messages");
    }

    /** The domain of this name. */
    public Optional<CatalogDomain> domain(String domainName) {
        return domains.stream()
                .filter(domain -> domain.name().equals(domainName))
                .findFirst();
    }

    private List<Object> values() {
        return List.of(
                name,
                prefix,
                title,
                pages,
                limits,
                hint,
                redirects,
                endpoints,
                budget,
                backoffs,
                domains,
                retired,
                languages,
                messages,
                originals,
                texts,
                fingerprint);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Catalog other && values().equals(other.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "Catalog" + values();
    }

    /** Builds a {@link Catalog}. */
    public static final class Builder {
        private final String name;
        private String prefix;
        private String title;
        private Optional<String> pages = Optional.empty();
        private Limits limits = Limits.DEFAULT;
        private HintRule hint = HintRule.DEFAULT;
        private RedirectRules redirects = RedirectRules.NONE;
        private List<String> endpoints = List.of();
        private Optional<BudgetRule> budget = Optional.empty();
        private Map<String, Backoff> backoffs = Map.of();
        private List<CatalogDomain> domains = List.of();
        private Map<String, List<String>> retired = Map.of();
        private List<String> languages = List.of();
        private Map<String, Messages> messages = Map.of();
        private List<Original> originals = List.of();
        private List<GeneratedCatalog.Text> texts = List.of();
        private String fingerprint = "";

        private Builder(String name) {
            this.name = name;
            this.prefix = Names.upperCamel(Names.constant(name));
            this.title = name;
        }

        /** Sets the prefix of the names of generated types. Default: the name in camel case. */
        public Builder prefix(String value) {
            prefix = value;
            return this;
        }

        /** Sets the name for people. Default: the name. */
        public Builder title(String value) {
            title = value;
            return this;
        }

        /** Sets the address below which its pages are. It does not change the codes. */
        public Builder pages(String value) {
            pages = Optional.of(value);
            return this;
        }

        /** Sets the limits of an episode. */
        public Builder limits(Limits value) {
            limits = value;
            return this;
        }

        /** Sets what the server's hints do to the backoff. */
        public Builder hint(HintRule value) {
            hint = value;
            return this;
        }

        /** Sets where redirects may lead. */
        public Builder redirects(RedirectRules value) {
            redirects = value;
            return this;
        }

        /** Sets the endpoints that redirects may name. */
        public Builder endpoints(List<String> value) {
            endpoints = value;
            return this;
        }

        /** Sets what a process may spend on recoveries. */
        public Builder budget(BudgetRule value) {
            budget = Optional.of(value);
            return this;
        }

        /** Sets the backoffs by name. */
        public Builder backoffs(Map<String, Backoff> value) {
            backoffs = value;
            return this;
        }

        /** Sets the domains. */
        public Builder domains(List<CatalogDomain> value) {
            domains = value;
            return this;
        }

        /** Sets the codes that may never be used again, by domain. */
        public Builder retired(Map<String, List<String>> value) {
            retired = value;
            return this;
        }

        /** Sets what translations have to give. */
        public Builder originals(List<Original> value) {
            originals = value;
            return this;
        }

        /** Sets the tags of the languages besides English. */
        public Builder languages(List<String> value) {
            languages = value;
            return this;
        }

        /** Sets the messages by language tag. */
        public Builder messages(Map<String, Messages> value) {
            messages = value;
            return this;
        }

        /** Sets the files that it was read from, with their digest. */
        public Builder texts(List<GeneratedCatalog.Text> value, String digest) {
            texts = value;
            fingerprint = digest;
            return this;
        }

        /** The catalog. */
        public Catalog build() {
            return new Catalog(this);
        }
    }
}
