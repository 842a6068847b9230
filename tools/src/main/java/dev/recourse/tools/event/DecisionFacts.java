package dev.recourse.tools.event;

import dev.recourse.engine.Actor;
import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Redirect;
import dev.recourse.engine.RedirectTarget;
import dev.recourse.engine.Refresh;
import dev.recourse.engine.State;
import dev.recourse.engine.Step;
import java.util.LinkedHashMap;
import java.util.Map;

/** The facts of a decision, by their names in JSON: texts, whole numbers, booleans and lists of texts. */
public final class DecisionFacts {

    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final boolean all;

    private DecisionFacts(boolean all) {
        this.all = all;
    }

    /** What {@code decide} prints, in its order. What does not apply is absent. */
    public static Map<String, Object> of(Decision decision) {
        return new DecisionFacts(false).read(decision);
    }

    /** As {@link #of}, and what the catalog says about the code, and what would have changed the decision. */
    public static Map<String, Object> all(Decision decision) {
        return new DecisionFacts(true).read(decision);
    }

    private Map<String, Object> read(Decision decision) {
        ErrorCode code = decision.failure().code();
        facts.put("domain", code.domain().name());
        facts.put("code", code.code());
        facts.put("name", code.name());
        facts.put("listed", code.isListed());
        if (all) {
            facts.put("title", code.title());
        }
        facts.put("decision", decision.kind().text());
        readOutcome(decision);
        State state = decision.state();
        facts.put("retries", state.count(DecisionKind.RETRY));
        facts.put("refreshes", state.count(DecisionKind.REFRESH));
        facts.put("redirects", state.count(DecisionKind.REDIRECT));
        if (all && !code.actors().isEmpty()) {
            facts.put("actors", code.actors().stream().map(Actor::text).toList());
        }
        if (all) {
            code.info().help().ifPresent(help -> facts.put("help", help));
        }
        facts.put("why", decision.explanation().text());
        String otherwise = all ? decision.explanation().otherwise() : "";
        if (!otherwise.isEmpty()) {
            facts.put("otherwise", otherwise);
        }
        return facts;
    }

    /** The facts that depend on the kind of decision. */
    private void readOutcome(Decision decision) {
        if (decision instanceof Refresh refresh) {
            refresh.subject().ifPresent(subject -> facts.put("of", subject));
        }
        if (decision instanceof Redirect redirect) {
            if (redirect.target() instanceof RedirectTarget.Url url) {
                facts.put("target", url.text());
            } else {
                facts.put("endpoint", redirect.target().key());
            }
        }
        if (decision instanceof Step step) {
            facts.put("delayMs", step.delayMillis());
            if (all) {
                facts.put("earliestMs", step.earliestMillis());
            }
        }
        if (decision instanceof GiveUp giveUp) {
            if (all) {
                giveUp.failure().hint().ifPresent(hint -> facts.put("earliestMs", hint.toMillis()));
            }
            facts.put("cause", giveUp.cause().text());
            giveUp.advisory().ifPresent(advisory -> facts.put("advisoryMs", advisory.toMillis()));
            giveUp.rest().ifPresent(rest -> facts.put("restMs", rest.toMillis()));
        }
    }
}
