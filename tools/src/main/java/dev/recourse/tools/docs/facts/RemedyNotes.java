package dev.recourse.tools.docs.facts;

import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Domain;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Remedy;
import dev.recourse.tools.explain.PlaceText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        String text = rule.toString();
        return "The server's hint (" + places + "): " + text + spread(rule) + ".";
    }

    private static String spread(HintRule rule) {
        return rule.spread() == 0
                ? ""
                : ", spread by up to "
                        + BigDecimal.valueOf(rule.spread() * 100)
                                .stripTrailingZeros()
                                .toPlainString() + " %";
    }

    private Optional<String> price(Remedy remedy) {
        int price = policy.budget()
                .map(BudgetRule::prices)
                .map(prices -> prices.getOrDefault(remedy.price(), 0))
                .orElse(0);
        String what = remedy.kind() == DecisionKind.GIVE_UP ? "Each give-up" : "Each attempt";
        return price == 0
                ? Optional.empty()
                : Optional.of(what + " takes " + price + (price == 1 ? " token" : " tokens")
                        + " from the budget of the process, which the times shown do not count.");
    }
}
