package dev.recourse.jackson.form;

import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Phase;
import dev.recourse.engine.RedirectFlaw;
import dev.recourse.engine.RedirectUrl;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How a failure is written: its code, and whatever a failure with that code and nothing else does not have. */
public final class FailureForm {

    private FailureForm() {}

    /**
     * The members that are written for a failure.
     *
     * @throws FormException if its code cannot be written
     */
    public static Map<String, Object> members(Failure failure) {
        Failure plain = Failure.of(failure.received(), "", Map.of());
        Map<String, Object> members = new LinkedHashMap<>(Codes.members(failure.code()));
        if (!failure.received().equals(failure.code())) {
            members.put("received", CodeForm.of(failure.received()).members());
        }
        put(members, "reason", failure.reason(), "");
        put(members, "context", failure.context(), "");
        put(members, "phase", failure.phase().text(), plain.phase().text());
        put(members, "idempotent", failure.isIdempotent(), plain.isIdempotent());
        put(members, "repeatable", failure.isRepeatable(), plain.isRepeatable());
        put(members, "sent", failure.isSent(), plain.isSent());
        put(members, "call", failure.isCall(), plain.isCall());
        failure.hint().ifPresent(hint -> members.put("hintMs", hint.toMillis()));
        failure.deadlineMillis().ifPresent(at -> members.put("deadlineMs", at));
        put(members, "values", failure.values(), Map.of());
        if (failure.isRedirected()) {
            put(members, "redirect", failure.redirect());
        }
        if (!failure.location().equals(plain.location())) {
            put(members, "location", failure.location());
        }
        return members;
    }

    private static void put(Map<String, Object> members, String name, Object value, Object usual) {
        if (!value.equals(usual)) {
            members.put(name, value);
        }
    }

    private static void put(Map<String, Object> members, String name, RedirectUrl url) {
        url.uri().map(URI::toString).ifPresent(text -> members.put(name, text));
        url.flaw().ifPresent(flaw -> members.put(name + "Flaw", flaw.name()));
    }

    /**
     * The failure with these members, which have the shape {@link Shape#FAILURE}.
     *
     * @throws FormException if a domain, a phase or a flaw is not known, or the code is missing
     */
    public static Failure read(Map<String, Object> members, Codes codes) {
        Members read = new Members(members);
        Domain domain = codes.domain(read);
        ErrorCode code =
                CodeForm.read(read.object("received").orElse(read), domain).in(domain);
        Failure failure = Failure.of(code, read.text("reason").orElse(""), read.texts("values"))
                .withContext(read.text("context").orElse(""))
                .withHint(read.number("hintMs").map(Duration::ofMillis))
                .withDeadline(read.number("deadlineMs").orElse(Long.MAX_VALUE));
        failure = failure.withPhase(read.text("phase").map(FailureForm::phase).orElse(failure.phase()))
                .withIdempotent(read.flag("idempotent").orElse(failure.isIdempotent()))
                .withRepeatable(read.flag("repeatable").orElse(failure.isRepeatable()))
                .withSent(read.flag("sent").orElse(failure.isSent()))
                .withCall(read.flag("call").orElse(failure.isCall()));
        failure = url(read, "location").map(failure::withLocation).orElse(failure);
        return url(read, "redirect").map(failure::withRedirect).orElse(failure);
    }

    private static Phase phase(String text) {
        return Stream.of(Phase.values())
                .filter(phase -> phase.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new FormException("the phase " + Quoted.of(text) + " is not 'opening' or 'open'"));
    }

    private static Optional<RedirectUrl> url(Members members, String name) {
        return members.text(name)
                .map(RedirectUrl::read)
                .or(() -> members.text(name + "Flaw").map(FailureForm::flaw).map(RedirectUrl::of));
    }

    private static RedirectFlaw flaw(String text) {
        return Stream.of(RedirectFlaw.values())
                .filter(flaw -> flaw.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new FormException("there is no flaw " + Quoted.of(text) + " of a URL"));
    }
}
