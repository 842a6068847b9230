package dev.recourse.tools.vectors;

import dev.recourse.catalog.CatalogJson;
import dev.recourse.catalog.json.Json;
import dev.recourse.catalog.model.Catalog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first line of a set: which catalog it is about, and how to answer the lines that follow. */
final class Header {

    /** The version of the format. It changes where a program for the old one would answer wrongly. */
    static final int VERSION = 1;

    private static final String ABOUT =
            "A conformance set: what every implementation of the recovery machine answers under this catalog. Each line"
                    + " after this one has an event ('given'), and what must be answered to it ('answer'). Keep a state for"
                    + " each session, and one budget for all sessions. An answer is the same if its JSON has the same"
                    + " members, in any order, with the same values.";

    private static final Map<String, Object> EVENTS = Json.object(
            Given.START,
            "A process begins: there are no sessions, and the budget is full.",
            Given.FAILED,
            "Something failed at the time 'at'. Decide with the number 'random'; the other fields describe the failure,"
                    + " as a line of 'recourse decide' does. Answer with the decision, the message for a person who reads"
                    + " the languages 'locales' (language tags, the best first), and the text of the next state.",
            Given.READY,
            "The connection was accepted at the time 'at'. Answer with the status and the text of the next state.",
            Given.WAKE,
            "The wait was cut short at the time 'at'. Answer as to ready.",
            Given.RESUME,
            "A person acted, or the rest was over, at the time 'at'. Answer as to ready.",
            Given.RESTORE,
            "The session goes on from the text 'state', which is an answer to an earlier event of this process, or is to"
                    + " be refused. Answer as to ready, or with 'refused'; the session is then left as it was.",
            Given.END,
            "The session is over, well unless 'success' is false. Forget it.");

    private static final Map<String, Object> ANSWER = Json.object(
            "domain, code, name, listed, title, actors, help",
            "the error; 'actors' and 'help' are absent if the catalog does not say",
            "decision",
            "retry, refresh, redirect or give-up",
            "of",
            "what a refresh obtains again, if it is not the credentials",
            "target, endpoint",
            "where a redirect leads: a URL, or the name of an endpoint",
            "delayMs",
            "how long a step waits",
            "earliestMs",
            "of a step, the part of the wait that the server's hint demands; of a give-up, the hint, if there was one",
            "cause, advisoryMs, restMs",
            "of a give-up: why, how long a person should wait, when a new episode may begin by itself",
            "retries, refreshes, redirects",
            "the steps of the episode",
            "why, otherwise",
            "the explanation, and what would have changed a give-up",
            "message",
            "what a person reads",
            "state",
            "the text of the next state",
            "status",
            "healthy, recovering, probation or given-up",
            "refused",
            "too-long, foreign, other-version, damaged, other-policy or impossible",
            "tokens",
            "what is left of the budget; absent if the catalog has none");

    private static final List<String> RULES = List.of(
            "Each line after this one is as JSON.stringify of ECMAScript writes it: UTF-8, without white space, numbers in their"
                    + " shortest form, and halves of surrogate pairs as escapes.",
            "Every number is exact as a double. Times and waits are whole milliseconds, from -9007199254740991 to"
                    + " 9007199254740991; an answer that is more is written as 9007199254740991.",
            "The time 'at' is that of a monotonic clock of the session. It may go backwards, which counts as standing"
                    + " still.",
            "Texts are sequences of UTF-16 units, and are compared as such.");

    private Header() {}

    static Map<String, Object> of(Catalog catalog, long count, long seed) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("format", "recourse-vectors");
        header.put("version", VERSION);
        header.put("name", catalog.name());
        header.put("title", catalog.title());
        header.put("fingerprint", catalog.policy().fingerprint());
        header.put("count", count);
        header.put("seed", seed);
        header.put("about", ABOUT);
        header.put("events", EVENTS);
        header.put("answer", ANSWER);
        header.put("rules", RULES);
        header.put("catalog", new JsonText.Raw(CatalogJson.writeCompact(catalog)));
        return header;
    }
}
