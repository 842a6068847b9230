package dev.recourse.tools.docs.facts;

import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Domain;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Remedy;
import dev.recourse.tools.docs.page.Course;
import dev.recourse.tools.explain.PlaceText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What else decides about a remedy, in sentences. */
final class RemedyNotes {

    private final Policy policy;

    RemedyNotes(Policy policy) {
        this.policy = policy;
    }

    List<String> of(Remedy remedy, Domain domain) {
        List<String> notes = new ArrayList<>();
        if (remedy.kind() != DecisionKind.GIVE_UP) {
            if (!domain.reads().hint().isEmpty()) {
                notes.add(hint(remedy.hint().orElse(policy.hint()), domain));
            }
            if (remedy.isIdempotentOnly()) {
                notes.add("A request that may have been carried out, and may not be sent twice, is not sent again: the"
                        + " client gives up at once (not-idempotent).");
            } else if (domain.protocol() == Protocol.HTTP) {
                notes.add("Requests are sent again whether or not they are idempotent.");
            }
            if (remedy.hasFreshKey()) {
                notes.add("The next attempt has a new idempotency key, where the request has one.");
            }
            remedy.endpoint()
                    .ifPresent(
                            endpoint -> notes.add("For the rest of the episode, attempts go to the endpoint " + endpoint
                                    + ", whose address the application configures. A failure there is decided by the rules of"
                                    + " its own domain."));
            if (remedy.kind() == DecisionKind.REDIRECT && remedy.endpoint().isEmpty()) {
                notes.add(RedirectWords.of(policy.redirects())
                        + " Without such a target, the client gives up at once (redirect-missing, redirect-unsafe or"
                        + " redirect-loop).");
            }
        }
        price(remedy).ifPresent(notes::add);
        return notes;
    }

    private static String hint(HintRule rule, Domain domain) {
        String whole = PlaceText.whole(domain.protocol());
        String places = domain.reads().hint().stream()
                .map(place -> PlaceText.of(place, whole))
                .collect(Collectors.joining(", "));
        return "The server's hint (" + places + ") " + HintWords.verb(rule) + ".";
    }

    /** Why a client can give up, in the order of the causes: the endings of these courses, and what the notes say. */
    List<GiveUpCause> causes(Remedy remedy, List<Course> courses) {
        Set<GiveUpCause> causes = EnumSet.noneOf(GiveUpCause.class);
        courses.forEach(course -> course.endings().forEach(ending -> causes.add(ending.cause())));
        if (remedy.kind() == DecisionKind.GIVE_UP) {
            return List.copyOf(causes);
        }
        if (remedy.isIdempotentOnly()) {
            causes.add(GiveUpCause.NOT_IDEMPOTENT);
        }
        if (remedy.kind() == DecisionKind.REDIRECT && remedy.endpoint().isEmpty()) {
            causes.addAll(
                    List.of(GiveUpCause.REDIRECT_MISSING, GiveUpCause.REDIRECT_UNSAFE, GiveUpCause.REDIRECT_LOOP));
        }
        if (tokens(remedy) > 0) {
            causes.add(GiveUpCause.BUDGET_SPENT);
        }
        return List.copyOf(causes);
    }

    private int tokens(Remedy remedy) {
        return policy.budget()
                .map(BudgetRule::prices)
                .map(prices -> prices.getOrDefault(remedy.price(), 0))
                .orElse(0);
    }

    private Optional<String> price(Remedy remedy) {
        int price = tokens(remedy);
        String what = remedy.kind() == DecisionKind.GIVE_UP ? "Each give-up" : "Each attempt";
        return price == 0
                ? Optional.empty()
                : Optional.of(what + " takes " + price + (price == 1 ? " token" : " tokens")
                        + " from the budget of the process, which the times shown do not count.");
    }
}
