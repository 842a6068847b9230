package dev.recourse.catalog.resolved;

import dev.recourse.catalog.json.Members;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.Backoff;
import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Limits;
import java.util.Map;
import java.util.TreeMap;

/** The catalog as one object. */
public final class CatalogForm {

    /** The version of the form. */
    public static final int VERSION = 1;

    private CatalogForm() {}

    /** The catalog as maps, lists, texts, numbers and booleans. */
    public static Map<String, Object> of(Catalog catalog) {
        return new Members()
                .put("recourse", VERSION)
                .put("catalog", catalog.name())
                .put("title", catalog.title())
                .put("pages", catalog.pages())
                .put("fingerprint", catalog.policy().fingerprint())
                .put("digest", catalog.fingerprint())
                .put("limits", limits(catalog.limits()))
                .put("hint", hint(catalog.hint()))
                .put(
                        "redirects",
                        new Members()
                                .put("schemes", catalog.redirects().schemes())
                                .put("hosts", catalog.redirects().hosts())
                                .putIf("loopback", catalog.redirects().loopback())
                                .put("endpoints", catalog.endpoints())
                                .map())
                .put("budget", catalog.budget().map(CatalogForm::budget))
                .put("domains", catalog.domains().stream().map(DomainForm::of).toList())
                .putUnlessEmpty("retired", catalog.retired())
                .put("messages", MessagesForm.of(catalog))
                .map();
    }

    private static Map<String, Object> limits(Limits limits) {
        Members calls = new Members().put("retries", limits.callRetries()).put("steps", limits.callSteps());
        return new Members()
                .put("retries", limits.retries())
                .put("refreshes", limits.refreshes())
                .put("redirects", limits.redirects())
                .put("steps", limits.steps())
                .put("elapsedMs", limits.elapsed().toMillis())
                .put("settleMs", limits.settle().toMillis())
                .putMillis("restMs", limits.rest())
                .putUnlessEmpty("call", calls.map())
                .map();
    }

    static Map<String, Object> hint(HintRule rule) {
        return new Members()
                .put("rule", Members.word(rule.form()))
                .put("spread", rule.spread())
                .putUnlessZero("clampMs", rule.clamp())
                .putMillis("maxMs", rule.max())
                .map();
    }

    private static Map<String, Object> budget(BudgetRule rule) {
        return new Members()
                .put("tokens", rule.tokens())
                .put("prices", new TreeMap<>(rule.prices()))
                .put(
                        "refill",
                        rule.refill()
                                .map(refill -> new Members()
                                        .put("tokens", refill.tokens())
                                        .put("perMs", refill.per().toMillis())
                                        .map()))
                .put("reserve", rule.reserve())
                .put("refund", rule.refund())
                .map();
    }

    static Map<String, Object> backoff(Backoff backoff) {
        Members members = new Members().put("name", backoff.name());
        if (backoff.delays().isEmpty()) {
            members.put("baseMs", backoff.base().toMillis())
                    .put("factor", backoff.factor())
                    .put("maxMs", backoff.max().toMillis());
        } else {
            members.put(
                    "delaysMs",
                    backoff.delays().stream().map(delay -> delay.toMillis()).toList());
        }
        return members.put("jitter", Members.word(backoff.jitter().form()))
                .putUnlessZero("amount", backoff.jitter().amount())
                .putUnlessZero("extraMs", backoff.jitter().extra())
                .putUnlessZero("floorMs", backoff.floor())
                .map();
    }
}
