package dev.recourse.jackson.form;

import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.UnknownCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a code is written: by its code and, since several errors may have the same one, its key.
 *
 * <p>As an object, {@code {"domain":"close","code":"4006","key":"RATE_LIMIT"}}. As a text, for instance as the key of a
 * map, {@code close/4006}; {@code shop/403/LIMITED} if the code alone stands for another error; and for a code that the
 * catalog lacks with the status that carried it, {@code shop/new//403} or {@code shop/new//403/LIMITED}. In these
 * parts, {@code ~1} is a slash and {@code ~0} a tilde, as in a JSON pointer (RFC 6901).
 *
 * @param code the code as the protocol writes it
 * @param key the constant's name; empty if the catalog lacks the code
 * @param carrier the status that carried a code which the catalog lacks
 */
record CodeForm(String code, Optional<String> key, Optional<CodeForm> carrier) {

    /** The parts of a text: the domain, the code, its key, the code of its carrier, and the key of that. */
    private static final int MOST_PARTS = 5;

    /** @throws FormException if it would be read as another code */
    static CodeForm of(ErrorCode code) {
        CodeForm form = unchecked(code);
        if (!form.in(code.domain()).equals(code)) {
            throw new FormException("the code " + Quoted.of(code.code()) + " " + code.name() + " of the domain "
                    + code.domain() + " cannot be written: it would be read as another one");
        }
        return form;
    }

    private static CodeForm unchecked(ErrorCode code) {
        Optional<ErrorCode> carrier = code instanceof UnknownCode unlisted ? unlisted.carrier() : Optional.empty();
        return new CodeForm(
                code.code(),
                code.isListed() ? Optional.of(code.name()) : Optional.empty(),
                carrier.map(CodeForm::unchecked));
    }

    /** @throws FormException if there is neither a code nor a key that the domain knows */
    static CodeForm read(Members members, Domain domain) {
        Optional<String> key = members.text("key");
        String code = members.text("code")
                .or(() -> key.flatMap(domain::named).map(ErrorCode::code))
                .orElseThrow(() -> new FormException(
                        key.isEmpty()
                                ? "the member 'code' is missing"
                                : "the domain " + domain + " has no code with the key " + Quoted.of(key.get())));
        return new CodeForm(code, key, members.object("carrier").map(carrier -> read(carrier, domain)));
    }

    /** The code that this stands for in a domain. */
    ErrorCode in(Domain domain) {
        ErrorCode found =
                carrier.map(status -> domain.lookup(code, status.in(domain))).orElseGet(() -> domain.lookup(code));
        return key.filter(name -> found.isListed() && !found.name().equals(name))
                .flatMap(name -> sibling(domain, found, name))
                .orElse(found);
    }

    /** The error with the same code that has this key, or another name that is the same. */
    private static Optional<ErrorCode> sibling(Domain domain, ErrorCode found, String key) {
        List<ErrorCode> siblings = domain.codes().stream()
                .filter(code -> code.code().equals(found.code()))
                .toList();
        return siblings.stream()
                .filter(code -> code.name().equals(key))
                .findFirst()
                .or(() -> siblings.stream()
                        .filter(code -> code.info().otherNames().contains(key))
                        .findFirst());
    }

    /** The members besides the domain. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("code", code);
        key.ifPresent(name -> members.put("key", name));
        carrier.ifPresent(status -> members.put("carrier", status.members()));
        return members;
    }

    /** The text for a code of this domain. */
    String text(Domain domain) {
        CodeForm byCode = new CodeForm(code, Optional.empty(), carrier);
        boolean needsKey = !byCode.in(domain).equals(in(domain));
        Stream<String> own = needsKey || carrier.isPresent()
                ? Stream.of(domain.name(), code, needsKey ? key.orElse("") : "")
                : Stream.of(domain.name(), code);
        Stream<String> status =
                carrier.stream().flatMap(form -> Stream.concat(Stream.of(form.code), form.key.stream()));
        return Stream.concat(own, status).map(CodeForm::escaped).collect(Collectors.joining("/"));
    }

    /** The parts of a text, of which the first is the domain; empty if it is not such a text. */
    static Optional<List<String>> parts(String text) {
        List<String> parts =
                Stream.of(text.split("/", -1)).map(CodeForm::unescaped).toList();
        return parts.size() >= 2 && parts.size() <= MOST_PARTS ? Optional.of(parts) : Optional.empty();
    }

    /** The form with these parts. */
    static CodeForm of(List<String> parts) {
        boolean isCarried = parts.size() > 3;
        Optional<CodeForm> carrier = isCarried
                ? Optional.of(new CodeForm(parts.get(3), part(parts, 4), Optional.empty()))
                : Optional.empty();
        return new CodeForm(parts.get(1), part(parts, 2).filter(key -> !isCarried || !key.isEmpty()), carrier);
    }

    private static Optional<String> part(List<String> parts, int index) {
        return parts.size() > index ? Optional.of(parts.get(index)) : Optional.empty();
    }

    private static String escaped(String part) {
        return part.replace("~", "~0").replace("/", "~1");
    }

    private static String unescaped(String part) {
        return part.replace("~1", "/").replace("~0", "~");
    }
}
