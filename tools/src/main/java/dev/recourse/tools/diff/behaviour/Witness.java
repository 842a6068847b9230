package dev.recourse.tools.diff.behaviour;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Events after which two machines decide differently: the decisions at the last of them differ.
 *
 * <p>A failure has always {@code at} and {@code random}, so that a replay is exact. The values are texts, whole
 * numbers, doubles, booleans, and maps and lists of them.
 *
 * @param events the events, each as one line of the input of {@code recourse decide}
 * @param before what the old catalog's machine decides about the last event, as {@code decide} prints it, and
 *     {@code freshKey} where the request gets a new idempotency key; {@code error} if it cannot read the event or the
 *     event is not a failure, with {@value #MISSING_DOMAIN} if its catalog lacks the domain; {@code shortestDelayMs}
 *     and {@code longestDelayMs} of a random wait, the latter unless the session gives up instead; or {@code draw}, the
 *     random number, if only the wait that it gives differs
 * @param after the same for the new catalog's machine
 */
public record Witness(List<Map<String, Object>> events, Map<String, Object> before, Map<String, Object> after) {

    /** The key of a domain that a catalog lacks. */
    public static final String MISSING_DOMAIN = "missingDomain";

    public Witness {
        events = List.copyOf(events);
        before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
        after = Collections.unmodifiableMap(new LinkedHashMap<>(after));
    }
}
