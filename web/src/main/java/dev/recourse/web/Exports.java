package dev.recourse.web;

import dev.recourse.engine.Budget;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Policy;
import dev.recourse.engine.State;
import dev.recourse.engine.StateText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSExport;

/**
 * What the compiled module gives to the JavaScript around it, which is {@code recourse.ts}. Arguments and results are
 * texts, numbers and these objects; nothing throws for a text or a finite number.
 */
public final class Exports {

    private Exports() {}

    @JSBody(params = "digits", script = "return parseFloat(digits);")
    private static native double number(String digits);

    /** Reads a catalog in its JSON form. */
    @JSExport
    public static Catalog load(String json) {
        try {
            return new Catalog(JsonCatalog.read(json, Exports::number));
        } catch (NotReadableException e) {
            return new Catalog(String.valueOf(e.getMessage()));
        }
    }

    /** A catalog, or why it could not be read. */
    public static final class Catalog {

        private final @Nullable JsonCatalog catalog;
        private final Policy policy;
        private final String problem;

        Catalog(JsonCatalog catalog) {
            this.catalog = catalog;
            this.policy = catalog.policy();
            this.problem = "";
        }

        Catalog(String problem) {
            this.catalog = null;
            this.policy = Policy.builder("").build();
            this.problem = problem;
        }

        @JSExport
        public String problem() {
            return problem;
        }

        @JSExport
        public String facts() {
            return catalog == null ? "{}" : Facts.of(catalog);
        }

        @JSExport
        public Session start() {
            return new Session(this, policy.start());
        }

        @JSExport
        public @Nullable Session state(String text) {
            Optional<State> state = StateText.read(policy, text).state();
            return state.isPresent() ? new Session(this, state.get()) : null;
        }

        @JSExport
        public String refusal(String text) {
            Optional<StateText.Refusal> refusal = StateText.read(policy, text).refusal();
            return refusal.isPresent() ? Words.of(refusal.get()) : "";
        }

        @JSExport
        public Tokens budget() {
            return new Tokens(policy.fullBudget());
        }

        String message(Decision decision, String tags) {
            return catalog == null ? "" : catalog.messages().ofTags(decision, split(tags));
        }

        private static List<String> split(String tags) {
            List<String> parts = new ArrayList<>();
            int start = 0;
            for (int comma = tags.indexOf(','); comma >= 0; comma = tags.indexOf(',', start)) {
                parts.add(tags.substring(start, comma));
                start = comma + 1;
            }
            parts.add(tags.substring(start));
            return parts;
        }
    }

    /** The state of a session. */
    public static final class Session {

        private final Catalog catalog;
        private final State state;

        Session(Catalog catalog, State state) {
            this.catalog = catalog;
            this.state = state;
        }

        @JSExport
        public String text() {
            return StateText.write(state);
        }

        @JSExport
        public String facts() {
            return Facts.of(state);
        }

        @JSExport
        public Outcome on(String failure, double now, double random, @Nullable Tokens budget) {
            return new Outcome(
                    catalog,
                    state.on(
                            FailureReader.read(state.policy(), failure, Exports::number),
                            Numbers.whole(now),
                            Numbers.random(random),
                            budget == null ? Budget.UNLIMITED : budget.budget));
        }

        @JSExport
        public Session ready(double now) {
            return new Session(catalog, state.ready(Numbers.whole(now)));
        }

        @JSExport
        public Session wake(double now) {
            return new Session(catalog, state.wake(Numbers.whole(now)));
        }

        @JSExport
        public Session resume(double now) {
            return new Session(catalog, state.resume(Numbers.whole(now)));
        }

        @JSExport
        public Tokens end(boolean success, Tokens budget) {
            return new Tokens(state.end(success, budget.budget));
        }
    }

    /** A decision. */
    public static final class Outcome {

        private final Catalog catalog;
        private final Decision decision;

        Outcome(Catalog catalog, Decision decision) {
            this.catalog = catalog;
            this.decision = decision;
        }

        @JSExport
        public String facts() {
            return Facts.of(decision);
        }

        @JSExport
        public Session state() {
            return new Session(catalog, decision.state());
        }

        @JSExport
        public Tokens budget() {
            return new Tokens(decision.budget());
        }

        @JSExport
        public String message(String tags) {
            return catalog.message(decision, tags);
        }
    }

    /** What may be spent on recoveries. */
    public static final class Tokens {

        private final Budget budget;

        Tokens(Budget budget) {
            this.budget = budget;
        }

        /** What is left; infinity if that is not limited. */
        @JSExport
        public double tokens() {
            return budget.tokens();
        }
    }
}
