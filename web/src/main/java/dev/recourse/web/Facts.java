package dev.recourse.web;

import dev.recourse.engine.Actor;
import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Redirect;
import dev.recourse.engine.RedirectTarget;
import dev.recourse.engine.Refresh;
import dev.recourse.engine.State;
import dev.recourse.engine.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known about a decision, a state or a catalog, as a flat JSON object. What does not apply has no member. The
 * names are those of {@code recourse decide}.
 */
public final class Facts {

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder text = new StringBuilder();

    private Facts() {}

    /** The facts of a catalog. */
    public static String of(JsonCatalog catalog) {
        Facts facts = new Facts();
        facts.text("name", catalog.policy().name());
        facts.text("title", catalog.title());
        facts.text("fingerprint", catalog.policy().fingerprint());
        facts.texts("languages", catalog.languages());
        List<String> domains = new ArrayList<>();
        for (DomainPolicy domain : catalog.policy().domains()) {
            domains.add(domain.domain().name());
        }
        facts.texts("domains", domains);
        facts.number("settleMs", catalog.policy().limits().settle().toMillis());
        return facts.json();
    }

    /** The facts of a state. */
    public static String of(State state) {
        Facts facts = new Facts();
        facts.text("status", Words.of(state.status()));
        if (state.cause().isPresent()) {
            facts.text("cause", state.cause().get().text());
        }
        facts.counts(state);
        facts.number("steps", state.steps());
        facts.number("delayMs", state.delayMillis());
        facts.number("elapsedMs", state.elapsedMillis());
        if (state.target().isPresent()) {
            facts.target(state.target().get());
        }
        return facts.json();
    }

    /** The facts of a decision. */
    public static String of(Decision decision) {
        Facts facts = new Facts();
        ErrorCode code = decision.failure().code();
        facts.text("domain", code.domain().name());
        facts.text("code", code.code());
        facts.text("name", code.name());
        facts.flag("listed", code.isListed());
        facts.text("decision", decision.kind().text());
        facts.outcome(decision);
        facts.counts(decision.state());
        facts.text("why", decision.explanation().text());
        facts.text("otherwise", decision.explanation().otherwise());
        facts.text("title", code.deciding().title());
        facts.text("help", code.deciding().info().help());
        List<String> actors = new ArrayList<>();
        for (Actor actor : code.deciding().actors()) {
            actors.add(actor.text());
        }
        facts.texts("actors", actors);
        return facts.json();
    }

    private void outcome(Decision decision) {
        if (decision instanceof Refresh refresh) {
            text("of", refresh.subject());
        }
        if (decision instanceof Redirect redirect) {
            target(redirect.target());
        }
        if (decision instanceof Step step) {
            number("delayMs", step.delayMillis());
            number("earliestMs", step.earliestMillis());
        }
        if (decision instanceof GiveUp giveUp) {
            text("cause", giveUp.cause().text());
            millis("advisoryMs", giveUp.advisory());
            millis("restMs", giveUp.rest());
            millis("earliestMs", giveUp.failure().hint());
        }
    }

    private void target(RedirectTarget target) {
        if (target instanceof RedirectTarget.Url url) {
            text("target", url.text());
        } else {
            text("endpoint", target.key());
        }
    }

    private void counts(State state) {
        number("retries", state.count(DecisionKind.RETRY));
        number("refreshes", state.count(DecisionKind.REFRESH));
        number("redirects", state.count(DecisionKind.REDIRECT));
    }

    private void number(String name, long value) {
        name(name);
        text.append(value);
    }

    private void millis(String name, Optional<Duration> time) {
        if (time.isPresent()) {
            number(name, time.get().toMillis());
        }
    }

    private void flag(String name, boolean value) {
        name(name);
        text.append(value);
    }

    private void text(String name, String value) {
        name(name);
        quote(value);
    }

    private void text(String name, Optional<String> value) {
        if (value.isPresent()) {
            text(name, value.get());
        }
    }

    private void texts(String name, List<String> values) {
        name(name);
        text.append('[');
        for (int i = 0; i < values.size(); i++) {
            text.append(i == 0 ? "" : ",");
            quote(values.get(i));
        }
        text.append(']');
    }

    private void name(String name) {
        text.append(text.isEmpty() ? '{' : ',');
        quote(name);
        text.append(':');
    }

    private void quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                text.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    text.append(HEX.charAt((c >> shift) & 0xF));
                }
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    private String json() {
        return text.append('}').toString();
    }
}
