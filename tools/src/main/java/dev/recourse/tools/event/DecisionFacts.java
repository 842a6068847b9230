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
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts of a decision: texts, whole numbers, booleans and lists of texts. What does not apply is absent. */
public final class DecisionFacts {

    /** Takes facts, in their order. */
    public interface Sink {

        void text(Fact fact, String value);

        void number(Fact fact, long value);

        void flag(Fact fact, boolean value);

        void texts(Fact fact, List<String> values);
    }

    private final Decision decision;
    private final Sink sink;
    private final boolean all;

    private DecisionFacts(Decision decision, Sink sink, boolean all) {
        this.decision = decision;
        this.sink = sink;
        this.all = all;
    }

    /** What {@code decide} prints, by name. */
    public static Map<String, Object> of(Decision decision) {
        return map(decision, false);
    }

    /** As {@link #of}, and what the catalog says about the code, and what would have changed the decision. */
    public static Map<String, Object> all(Decision decision) {
        return map(decision, true);
    }

    /** Passes on what {@code decide} prints. */
    public static void write(Decision decision, Sink sink) {
        new DecisionFacts(decision, sink, false).write();
    }

    private static Map<String, Object> map(Decision decision, boolean all) {
        Map<String, Object> facts = new LinkedHashMap<>();
        new DecisionFacts(decision, new MapSink(facts), all).write();
        return facts;
    }

    private record MapSink(Map<String, Object> facts) implements Sink {

        @Override
        public void text(Fact fact, String value) {
            facts.put(fact.text(), value);
        }

        @Override
        public void number(Fact fact, long value) {
            facts.put(fact.text(), value);
        }

        @Override
        public void flag(Fact fact, boolean value) {
            facts.put(fact.text(), value);
        }

        @Override
        public void texts(Fact fact, List<String> values) {
            facts.put(fact.text(), values);
        }
    }

    private void write() {
        ErrorCode code = decision.failure().code();
        sink.text(Fact.DOMAIN, code.domain().name());
        sink.text(Fact.CODE, code.code());
        sink.text(Fact.NAME, code.name());
        sink.flag(Fact.LISTED, code.isListed());
        if (all) {
            sink.text(Fact.TITLE, code.title());
        }
        sink.text(Fact.DECISION, decision.kind().text());
        writeOutcome();
        State state = decision.state();
        sink.number(Fact.RETRIES, state.count(DecisionKind.RETRY));
        sink.number(Fact.REFRESHES, state.count(DecisionKind.REFRESH));
        sink.number(Fact.REDIRECTS, state.count(DecisionKind.REDIRECT));
        if (all && !code.actors().isEmpty()) {
            sink.texts(Fact.ACTORS, code.actors().stream().map(Actor::text).toList());
        }
        if (all) {
            code.info().help().ifPresent(help -> sink.text(Fact.HELP, help));
        }
        sink.text(Fact.WHY, decision.explanation().text());
        String otherwise = all ? decision.explanation().otherwise() : "";
        if (!otherwise.isEmpty()) {
            sink.text(Fact.OTHERWISE, otherwise);
        }
    }

    /** The facts that depend on the kind of decision. */
    private void writeOutcome() {
        if (decision instanceof Refresh refresh) {
            refresh.subject().ifPresent(subject -> sink.text(Fact.OF, subject));
        }
        if (decision instanceof Redirect redirect) {
            if (redirect.target() instanceof RedirectTarget.Url url) {
                sink.text(Fact.TARGET, url.text());
            } else {
                sink.text(Fact.ENDPOINT, redirect.target().key());
            }
        }
        if (decision instanceof Step step) {
            sink.number(Fact.DELAY_MS, step.delayMillis());
            if (all) {
                sink.number(Fact.EARLIEST_MS, step.earliestMillis());
            }
        }
        if (decision instanceof GiveUp giveUp) {
            if (all) {
                millis(Fact.EARLIEST_MS, giveUp.failure().hint());
            }
            sink.text(Fact.CAUSE, giveUp.cause().text());
            millis(Fact.ADVISORY_MS, giveUp.advisory());
            millis(Fact.REST_MS, giveUp.rest());
        }
    }

    private void millis(Fact fact, Optional<Duration> duration) {
        if (duration.isPresent()) {
            sink.number(fact, duration.get().toMillis());
        }
    }
}
