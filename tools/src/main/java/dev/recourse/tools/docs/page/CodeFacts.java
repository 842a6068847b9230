package dev.recourse.tools.docs.page;

import dev.recourse.engine.DecisionKind;
import java.util.List;
import java.util.Optional;

/**
 * What the table of a domain says about an error.
 *
 * @param link the error and where its page is
 * @param means what happened; may be empty
 * @param action what to do about it; may be empty
 * @param kind what the catalog prescribes where no case applies
 * @param decision what a client decides, in words, cases included
 * @param actors who must act, most important first: {@code client}, {@code account-owner} and so on
 * @param help where to read more: an {@code https} URL
 * @param appliesWhen when the code that is read is this error, in words; empty if it always is
 */
public record CodeFacts(
        ErrorLink link,
        String means,
        String action,
        DecisionKind kind,
        String decision,
        List<String> actors,
        Optional<String> help,
        String appliesWhen) {}
