package dev.recourse.tools.docs.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a catalog says about an error besides its meaning and its remedy.
 *
 * @param source the catalog that its row comes from: the catalog itself, or an included one
 * @param status the HTTP status that carries the code, where it is not a status itself
 * @param since the version or date from which the service has it
 * @param deprecated why it should not be used any more, and what to use instead
 * @param aliases former names of its constant
 * @param synonyms other names of its constant
 * @param constraint a rule for values that callers can check before they send them, in words
 * @param extensions what the catalog says under keys that begin with {@code x-}, by key
 */
public record MoreFacts(
        String source,
        Optional<Integer> status,
        Optional<String> since,
        Optional<String> deprecated,
        List<String> aliases,
        List<String> synonyms,
        Optional<String> constraint,
        Map<String, String> extensions) {}
