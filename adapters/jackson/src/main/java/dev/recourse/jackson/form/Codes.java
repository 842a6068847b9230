package dev.recourse.jackson.form;

import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The codes that are read: those of some domains, or of one alone. */
public final class Codes {

    private final Map<String, Domain> domains;

    /** The only domain, which need not be named. */
    private final Optional<Domain> only;

    private Codes(Map<String, Domain> domains, Optional<Domain> only) {
        this.domains = domains;
        this.only = only;
    }

    /**
     * The codes of these domains.
     *
     * @throws IllegalArgumentException if two have the same name
     */
    public static Codes of(Collection<Domain> domains) {
        Map<String, Domain> byName = new LinkedHashMap<>();
        for (Domain domain : domains) {
            Domain before = byName.putIfAbsent(domain.name(), domain);
            if (before != null && before != domain) {
                throw new IllegalArgumentException("two domains have the name " + domain
                        + ", and one module reads the codes of one only: name the domains that it reads, or use one"
                        + " mapper for each");
            }
        }
        return new Codes(byName, Optional.empty());
    }

    /** The codes for values of this class: those of its own domain if it is an enum with constants. */
    public Codes forType(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        if (constants == null || constants.length == 0) {
            return this;
        }
        Domain domain = ((ErrorCode) constants[0]).domain();
        return new Codes(Map.of(domain.name(), domain), Optional.of(domain));
    }

    /** The members that are written for a code. */
    public static Map<String, Object> members(ErrorCode code) {
        CodeForm form = CodeForm.of(code);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("domain", code.domain().name());
        members.putAll(form.members());
        return members;
    }

    /** The text that is written for a code. */
    public static String text(ErrorCode code) {
        return CodeForm.of(code).text(code.domain());
    }

    /**
     * The code with these members, which have the shape {@link Shape#CODE}.
     *
     * @throws FormException if the domain is missing or not known, or the code is missing
     */
    public ErrorCode read(Map<String, Object> members) {
        Members read = new Members(members);
        Domain domain = domain(read);
        return CodeForm.read(read, domain).in(domain);
    }

    /** The domain that an object names. */
    Domain domain(Members members) {
        return members.text("domain")
                .map(this::domain)
                .or(() -> only)
                .orElseThrow(() -> new FormException("the member 'domain' is missing"));
    }

    private Domain domain(String name) {
        return Optional.ofNullable(domains.get(name))
                .orElseThrow(() -> new FormException(
                        "the domain " + Quoted.of(name) + " is not one of " + domains.keySet() + ", which are read"));
    }

    /**
     * The code that a text stands for: {@code close/4006}; where the domain is clear, also {@code 4006},
     * {@code RATE_LIMIT} or another name of that.
     *
     * @throws FormException if it is not such a text, or the domain is not known
     */
    public ErrorCode read(String text) {
        return only.isPresent()
                ? inOnly(text, only.get())
                : CodeForm.parts(text)
                        .map(parts -> CodeForm.of(parts).in(domain(parts.get(0))))
                        .orElseThrow(() ->
                                new FormException(Quoted.of(text) + " is not a domain and a code, as 'close/4006'"));
    }

    /** What the text stands for as it would be written; else the constant's name, the code, or another name. */
    private static ErrorCode inOnly(String text, Domain domain) {
        Optional<ErrorCode> written = CodeForm.parts(text)
                .filter(parts -> parts.get(0).equals(domain.name()))
                .map(parts -> CodeForm.of(parts).in(domain))
                .filter(ErrorCode::isListed);
        if (written.isPresent()) {
            return written.get();
        }
        ErrorCode byCode = domain.lookup(text);
        Optional<ErrorCode> named = domain.named(text);
        return named.filter(code -> !byCode.isListed() || code.name().equals(text))
                .orElse(byCode);
    }
}
