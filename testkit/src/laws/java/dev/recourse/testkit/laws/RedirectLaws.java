package dev.recourse.testkit.laws;

import dev.recourse.engine.Redirect;
import dev.recourse.engine.RedirectTarget;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Where an episode can be led. */
final class RedirectLaws {

    static final List<Law> ALL = List.of(
            onEveryRedirect(
                    "No redirect target twice in an episode",
                    (step, target) -> step.isFirst()
                            || !step.witness().episode().visited().contains(Places.comparable(target))),
            onEveryRedirect(
                    "Every URL that is followed is on the allow-list",
                    (step, target) -> !(target instanceof RedirectTarget.Url url)
                            || Places.isAllowed(step.policy().redirects(), url.uri())),
            onEveryRedirect(
                    "A redirect leads where the failure or its row says",
                    (step, target) -> target.equals(prescribed(step).orElse(null))),
            new Law(
                    "Attempts go to the last target until the episode ends",
                    step -> step.after().target().equals(step.seen().episode().target())));

    private RedirectLaws() {}

    private static Law onEveryRedirect(String claim, BiPredicate<Step, RedirectTarget> check) {
        return new Law(
                claim,
                step -> !(step.decision().orElse(null) instanceof Redirect redirect)
                        || check.test(step, redirect.target()));
    }

    private static Optional<RedirectTarget> prescribed(Step step) {
        return step.failure().flatMap(failure -> {
            Optional<RedirectTarget> named =
                    step.prescription().remedy().endpoint().map(RedirectTarget.Endpoint::new);
            return named.or(() -> failure.redirect().uri().map(RedirectTarget.Url::new));
        });
    }
}
