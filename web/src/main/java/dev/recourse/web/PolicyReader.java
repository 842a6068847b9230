package dev.recourse.web;

import dev.recourse.engine.Backoff;
import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Jitter;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Policy;
import dev.recourse.engine.RedirectRules;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the policy of a catalog from its JSON form. */
final class PolicyReader {

    private PolicyReader() {}

    static Policy read(Node catalog) throws NotReadableException {
        Node redirects = catalog.object("redirects");
        RedirectRules rules = RedirectRules.of(redirects.texts("schemes"), redirects.texts("hosts"));
        Policy.Builder policy = Policy.builder(catalog.text("catalog"))
                .limits(limits(catalog.object("limits")))
                .hint(hint(catalog.object("hint")))
                .redirects(redirects.flag("loopback") ? rules.withLoopback() : rules);
        if (catalog.has("budget")) {
            policy.budget(budget(catalog.object("budget")));
        }
        for (Node domain : catalog.objects("domains")) {
            policy.domain(DomainReader.read(domain));
        }
        return policy.build();
    }

    private static Limits limits(Node node) throws NotReadableException {
        Limits limits = Limits.DEFAULT
                .withRetries(node.count("retries"))
                .withRefreshes(node.count("refreshes"))
                .withRedirects(node.count("redirects"))
                .withSteps(node.count("steps"))
                .withElapsed(node.millis("elapsedMs"))
                .withSettle(node.millis("settleMs"));
        if (node.has("restMs")) {
            limits = limits.withRest(node.millis("restMs"));
        }
        Optional<Node> call = node.optionalObject("call");
        if (call.isPresent() && call.get().has("retries")) {
            limits = limits.withCallRetries(call.get().count("retries"));
        }
        if (call.isPresent() && call.get().has("steps")) {
            limits = limits.withCallSteps(call.get().count("steps"));
        }
        return limits;
    }

    static HintRule hint(Node node) throws NotReadableException {
        double spread = node.fraction("spread");
        HintRule.Form form = node.oneOf("rule", HintRule.Form.values());
        HintRule rule = switch (form) {
            case FLOOR -> HintRule.floor(spread);
            case EXACT -> HintRule.exact(spread);
            case CLAMP -> HintRule.clamp(spread, node.millisOrZero("clampMs"));
            case CAP -> HintRule.cap(spread);
            case BASE -> HintRule.base();
            case IGNORE -> HintRule.IGNORE;
        };
        return node.has("maxMs") ? rule.withMax(node.millis("maxMs")) : rule;
    }

    private static BudgetRule budget(Node node) throws NotReadableException {
        Map<String, Integer> prices = new LinkedHashMap<>();
        Node named = node.object("prices");
        for (String name : named.names()) {
            prices.put(name, named.count(name));
        }
        BudgetRule rule = BudgetRule.of(node.count("tokens"), prices);
        Optional<Node> refill = node.optionalObject("refill");
        if (refill.isPresent()) {
            rule = rule.withRefill(refill.get().fraction("tokens"), refill.get().millis("perMs"));
        }
        if (node.has("reserve")) {
            rule = rule.withReserve(node.fraction("reserve"));
        }
        return node.has("refund") ? rule.withRefund(node.fraction("refund")) : rule;
    }

    static Backoff backoff(Node node) throws NotReadableException {
        Backoff backoff = node.has("delaysMs")
                ? Backoff.delays(node.text("name"), node.durations("delaysMs"))
                : Backoff.exponential(
                        node.text("name"), node.millis("baseMs"), node.fraction("factor"), node.millis("maxMs"));
        Duration floor = node.millisOrZero("floorMs");
        Backoff jittered = backoff.withJitter(jitter(node));
        return floor.isZero() ? jittered : jittered.withFloor(floor);
    }

    private static Jitter jitter(Node node) throws NotReadableException {
        double amount = node.has("amount") ? node.fraction("amount") : 0;
        return switch (node.oneOf("jitter", Jitter.Form.values())) {
            case NONE -> Jitter.NONE;
            case FULL -> Jitter.FULL;
            case EQUAL -> Jitter.EQUAL;
            case DECORRELATED -> Jitter.DECORRELATED;
            case PROPORTIONAL -> Jitter.proportional(amount);
            case ABOVE -> Jitter.above(amount);
            case PLUS -> Jitter.plus(node.millisOrZero("extraMs"));
        };
    }
}
