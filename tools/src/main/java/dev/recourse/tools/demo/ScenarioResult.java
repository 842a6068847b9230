package dev.recourse.tools.demo;

import dev.recourse.engine.Decision;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Redirect;
import dev.recourse.engine.RedirectTarget;
import dev.recourse.engine.Refresh;
import dev.recourse.engine.Retry;
import dev.recourse.wiresocket.WireSocketMessages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The result of a scenario, which is a row of the table.
 *
 * @param scenario the scenario
 * @param decision the first decision, if there was one
 * @param outcome how it ended
 * @param deviations differences from what the catalog says
 */
record ScenarioResult(
        Scenario scenario, Optional<Decision> decision, Scenario.Outcome outcome, List<String> deviations) {

    static final List<String> HEADINGS = List.of(
            "code", "name", "server sent", "decision", "client did", "recovered", "expected", "message to the user");

    List<String> cells() {
        return List.of(
                scenario.domain() + "/" + scenario.code(),
                decision.map(d -> d.failure().code().name()).orElse("-"),
                scenario.sent(),
                decision.map(ScenarioResult::decided).orElse("none"),
                decision.map(this::done).orElse("nothing"),
                outcome.recovered() ? "yes" : "no",
                deviations.isEmpty() ? "yes" : "NO: " + String.join("; ", deviations),
                decision.map(d -> WireSocketMessages.of(d, Locale.ENGLISH)).orElse(""));
    }

    private static String decided(Decision decision) {
        return decision.match(new Decision.Cases<String>() {
            @Override
            public String retry(Retry retry) {
                return "retry in " + seconds(retry.delayMillis());
            }

            @Override
            public String refresh(Refresh refresh) {
                return "refresh";
            }

            @Override
            public String redirect(Redirect redirect) {
                return redirect.target() instanceof RedirectTarget.Url url
                        ? "redirect to " + url.uri().getAuthority()
                        : "redirect to " + redirect.target().key();
            }

            @Override
            public String giveUp(GiveUp giveUp) {
                return "give up: " + giveUp.cause().text();
            }
        });
    }

    private String done(Decision decision) {
        return decision.match(new Decision.Cases<String>() {
            @Override
            public String retry(Retry retry) {
                return "tried again after " + seconds(outcome.recoveryMillis());
            }

            @Override
            public String refresh(Refresh refresh) {
                return "renewed the token, tried again";
            }

            @Override
            public String redirect(Redirect redirect) {
                return "went there with the token";
            }

            @Override
            public String giveUp(GiveUp giveUp) {
                return "stopped after " + Inspector.count(outcome.attempts(), "attempt");
            }
        });
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.1f s", millis / 1_000.0);
    }
}
