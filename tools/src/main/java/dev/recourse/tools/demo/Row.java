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
 * One line of the table: what was played, and what came of it.
 *
 * @param scene what was played
 * @param decision what the machine said first, if it was asked
 * @param ending how it ended
 * @param complaints what is not as the catalog says
 */
record Row(Scene scene, Optional<Decision> decision, Scene.Ending ending, List<String> complaints) {

    static final List<String> HEADINGS = List.of(
            "code", "name", "the server sent", "decision", "the driver", "recovered", "as listed", "the user reads");

    List<String> cells() {
        return List.of(
                scene.domain() + "/" + scene.code(),
                decision.map(d -> d.failure().code().name()).orElse("-"),
                scene.sent(),
                decision.map(Row::decided).orElse("none"),
                decision.map(this::done).orElse("nothing"),
                ending.recovered() ? "yes" : "no",
                complaints.isEmpty() ? "yes" : "NO: " + String.join("; ", complaints),
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
                return "give up, " + giveUp.cause().text();
            }
        });
    }

    private String done(Decision decision) {
        return decision.match(new Decision.Cases<String>() {
            @Override
            public String retry(Retry retry) {
                return "tried again after " + seconds(ending.recoveryMillis());
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
                return "stopped after " + ending.attempts() + (ending.attempts() == 1 ? " attempt" : " attempts");
            }
        });
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.1f s", millis / 1_000.0);
    }
}
