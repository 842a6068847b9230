package dev.recourse.testkit.laws;

import dev.recourse.engine.Redirect;
import dev.recourse.engine.RedirectTarget;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Laws about redirects. */
final class RedirectLaws {

    static final List<Law> ALL = List.of(
            onEveryRedirect(
                    "No redirect target is used twice in an episode",
                    (seen, target) -> seen.beginsEpisode()
                            || !seen.model().episode().visited().contains(RedirectTargets.normalised(target))),
            onEveryRedirect(
                    "Every URL that is followed is on the allow-list",
                    (seen, target) -> !(target instanceof RedirectTarget.Url url)
                            || RedirectTargets.isAllowed(seen.policy().redirects(), url.uri())),
            onEveryRedirect("A redirect goes where the failure or its row says", RedirectLaws::isPrescribed),
            new Law(
                    "Attempts go to the last target until the episode ends",
                    seen -> seen.after()
                            .target()
                            .equals(seen.modelAfter().episode().target())));

    private RedirectLaws() {}

    private static Law onEveryRedirect(String claim, BiPredicate<Observation, RedirectTarget> check) {
        return new Law(
                claim,
                seen -> !(seen.decision().orElse(null) instanceof Redirect redirect)
                        || check.test(seen, redirect.target()));
    }

    private static boolean isPrescribed(Observation seen, RedirectTarget target) {
        Prescription prescription = seen.prescription();
        Optional<String> endpoint = prescription.remedy().endpoint();
        return target instanceof RedirectTarget.Url url
                ? endpoint.isEmpty()
                        && seen.failure()
                                .flatMap(failure -> prescription.url(failure).uri())
                                .equals(Optional.of(url.uri()))
                : endpoint.equals(Optional.of(target.key()));
    }
}
