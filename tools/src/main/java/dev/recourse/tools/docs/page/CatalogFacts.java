package dev.recourse.tools.docs.page;

import java.util.List;
import java.util.Optional;

/**
 * What the first page says about a catalog.
 *
 * @param name its name, such as {@code wiresocket}
 * @param title its name for people
 * @param fingerprint the fingerprint of its policy: eight hexadecimal digits
 * @param baseUrl where the site is published, with a slash at its end, if that is known
 * @param rules the limits of an episode, what hints do, where redirects may lead and what a process may spend
 * @param durations the longest episode of each domain, of its calls if their limits differ, and of all domains
 *     together; and the outages that clients survive
 * @param words words of these pages and what they mean
 * @param causes why a client gives up: each word of explanations and logs, and what it means
 * @param changes every change of a session's state that the machine makes
 */
public record CatalogFacts(
        String name,
        String title,
        String fingerprint,
        Optional<String> baseUrl,
        List<Rule> rules,
        Durations durations,
        List<Rule> words,
        List<Rule> causes,
        List<StateChange> changes) {}
