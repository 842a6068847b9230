package dev.recourse.tools.docs.facts;

import dev.recourse.engine.GiveUpCause;
import dev.recourse.tools.docs.page.Rule;
import java.util.Arrays;
import java.util.List;

/** Why clients give up, in sentences. */
final class GiveUpWords {

    private GiveUpWords() {}

    /** Every cause by the name that explanations and logs have for it. */
    static List<Rule> all() {
        return Arrays.stream(GiveUpCause.values())
                .map(cause -> new Rule(cause.text(), of(cause)))
                .toList();
    }

    private static String of(GiveUpCause cause) {
        return switch (cause) {
            case NOT_RECOVERABLE -> "The catalog says to give up at this error, or does not list its code.";
            case RETRIES_SPENT -> "The error's own limit of retries, or that of the episode, is used up.";
            case REFRESHES_SPENT -> "The error's own limit of refreshes, or that of the episode, is used up.";
            case REDIRECTS_SPENT -> "The error's own limit of redirects, or that of the episode, is used up.";
            case STEPS_SPENT -> "The episode's limit of steps of any kind is used up.";
            case BUDGET_SPENT -> "The process has no tokens left in its budget for this step.";
            case DEADLINE ->
                "The next attempt would start after the time limit of the episode, or after the caller's own deadline.";
            case REDIRECT_MISSING -> "The error asks for a redirect, but came without an address.";
            case REDIRECT_UNSAFE -> "The address of a redirect is not allowed, or may have been cut off.";
            case REDIRECT_LOOP -> "The episode has been redirected to this address or endpoint before.";
            case NOT_REPEATABLE ->
                "The server may have received the request, and it cannot be sent again, because its body exists once.";
            case NOT_IDEMPOTENT ->
                "The server may have received the request, and the catalog allows to send it again only if it is"
                        + " idempotent, which it is not.";
            case GIVEN_UP -> "The client gave up before, and has not been resumed since.";
        };
    }
}
