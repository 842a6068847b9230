package dev.recourse.catalog;

import dev.recourse.catalog.bind.Sha256;
import dev.recourse.engine.Backoff;
import dev.recourse.engine.BudgetRule;
import dev.recourse.engine.GeneratedCatalog;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Policy;
import dev.recourse.engine.RedirectRules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One catalog, read and checked, with the rows of those it includes in their places.
 *
 * @param name the catalog's name, such as {@code wiresocket}
 * @param prefix what generated types are called after, such as {@code WireSocket}
 * @param title the name for people
 * @param limits what an episode may cost
 * @param hint how hints are heard
 * @param redirects where redirects may lead
 * @param endpoints the places that redirects may name
 * @param budget what a process may spend
 * @param backoffs the backoffs that its rows use, its own and the included ones, by name
 * @param domains the domains, in order
 * @param retired codes that may never be used again, by domain
 * @param messages the sentences for people, by language tag, English first
 * @param texts the files that it was read from: its own, those it includes, then the translations
 */
public record Catalog(
        String name,
        String prefix,
        String title,
        Limits limits,
        HintRule hint,
        RedirectRules redirects,
        List<String> endpoints,
        Optional<BudgetRule> budget,
        Map<String, Backoff> backoffs,
        List<CatalogDomain> domains,
        Map<String, List<String>> retired,
        Map<String, Messages> messages,
        List<GeneratedCatalog.Text> texts) {

    /** The language of the file itself. */
    public static final String ENGLISH = "en";

    /** The policy that this catalog prescribes, with codes of its own: no code generation is needed. */
    public Policy policy() {
        Policy.Builder builder = Policy.builder(name).limits(limits).hint(hint).redirects(redirects);
        budget.ifPresent(builder::budget);
        domains.forEach(domain -> builder.domain(domain.rules()));
        return builder.build();
    }

    /**
     * 64 hexadecimal digits, the same for the same texts in whatever folder ({@link GeneratedCatalog#fingerprint()}).
     */
    public String fingerprint() {
        StringBuilder lines = new StringBuilder();
        for (GeneratedCatalog.Text text : texts) {
            String file = text.file();
            String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
            lines.append(text.sha256()).append("  ").append(name).append('\n');
        }
        return Sha256.of(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The sentences of the file itself. */
    public Messages english() {
        return Objects.requireNonNull(messages.get(ENGLISH), "a catalog without English sentences");
    }

    /** The domain of this name. */
    public Optional<CatalogDomain> domain(String domainName) {
        return domains.stream()
                .filter(domain -> domain.name().equals(domainName))
                .findFirst();
    }
}
