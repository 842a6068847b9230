package dev.recourse.tools.docs.facts;

import dev.recourse.engine.Backoff;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.Jitter;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.tools.docs.page.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Words that the pages use, and what they mean. */
final class Glossary {

    private Glossary() {}

    /** The words of the pages of this policy, which explain only the kinds of jitter that it has. */
    static List<Rule> of(Policy policy) {
        List<Rule> words = new ArrayList<>();
        words.add(new Rule(
                "Episode",
                "What follows a failure: all attempts until the session has settled, or until the client gives up. The"
                        + " limits hold for one episode."));
        words.add(new Rule("Step", "An attempt after a failure: a retry, a refresh or a redirect."));
        words.add(new Rule(
                "Session and call",
                "A session is what a client keeps up over many failures, such as a connection that it opens again. A call"
                        + " is one request with its retries, and may have limits of its own."));
        words.add(new Rule(
                "Settled", "A session has settled when it has been ready for a while. That ends its episode."));
        words.add(new Rule(
                "Rest",
                "A time after giving up. When it is over, a session begins a new episode by itself. A call has failed,"
                        + " whatever the rest."));
        words.add(new Rule("Resume", "What the application does to make a session that gave up begin again."));
        words.add(new Rule(
                "Hint",
                "How long a server asks a client to wait before the next attempt, such as Retry-After in HTTP."));
        words.add(new Rule(
                "Backoff",
                "Waits that grow from one attempt to the next: 1 s · 2ⁿ, at most 1 min is 1 s, then 2 s, then 4 s and so"
                        + " on, but never more than 1 min."));
        words.add(
                new Rule(
                        "Jitter",
                        "The part of a wait that is random, so that clients that failed together do not all come back together."));
        jitters(policy).forEach((label, text) -> words.add(new Rule(label, text)));
        words.add(new Rule(
                "Idempotent", "A request is idempotent if sending it twice does the same as sending it once."));
        words.add(new Rule(
                "Repeatable", "A request is repeatable if its body can be sent again: a stream that was read cannot."));
        return words;
    }

    private static Map<String, String> jitters(Policy policy) {
        Map<String, String> texts = new LinkedHashMap<>();
        policy.domains().stream()
                .flatMap(Glossary::rows)
                .flatMap(row -> Stream.concat(row.remedies().stream(), Stream.of(row.otherwise())))
                .flatMap((Remedy remedy) -> remedy.backoff().stream())
                .map(Backoff::jitter)
                .forEach(jitter -> texts.putIfAbsent(capital(jitter.toString()), meaning(jitter)));
        return texts;
    }

    private static Stream<Row> rows(DomainPolicy domain) {
        return Stream.concat(domain.rows().stream(), domain.unknown().stream().map(DomainPolicy.Unknown::row));
    }

    private static String meaning(Jitter jitter) {
        return switch (jitter.form()) {
            case NONE -> "Waits are as long as the backoff says.";
            case FULL -> "A wait is anything from nothing to what the backoff says.";
            case EQUAL -> "A wait is anything from half of what the backoff says to all of it.";
            case PROPORTIONAL -> "A wait is shorter or longer than the backoff says, by at most this part of it.";
            case ABOVE -> "A wait is what the backoff says or longer, by at most this part of it.";
            case PLUS -> "A wait is what the backoff says or longer, by at most this time.";
            case DECORRELATED -> "A wait is anything from the backoff's first wait to three times the wait before.";
        };
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
