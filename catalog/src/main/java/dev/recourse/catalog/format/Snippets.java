package dev.recourse.catalog.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What editors offer where a word or a mapping may be written. From the schema alone they offer the words only, as long
 * as nothing is written.
 */
final class Snippets {

    private Snippets() {}

    /** A snippet for each form of the mapping that is not one of the words. */
    static List<Map<String, Object>> of(Shape.WordOr either) {
        Section section = either.section();
        List<List<String>> forms = section.choice()
                .map(choice ->
                        choice.forms().stream().map(Choice.Form::required).toList())
                .orElseGet(() -> List.of(needed(section).stream().map(Key::name).toList()));
        return forms.stream()
                .filter(form -> !either.words().containsAll(form))
                .map(form -> snippet(section.keys().stream()
                        .filter(key -> form.contains(key.name()))
                        .toList()))
                .toList();
    }

    private static Map<String, Object> snippet(List<Key> keys) {
        Map<String, Object> snippet = new LinkedHashMap<>();
        snippet.put("label", keys.stream().map(Key::name).collect(Collectors.joining(", ")));
        snippet.put("description", keys.stream().map(Key::description).collect(Collectors.joining("; ")));
        snippet.put("body", body(keys, new int[] {0}));
        return snippet;
    }

    /** The keys, each with a numbered place to fill in. */
    private static Map<String, Object> body(List<Key> keys, int[] places) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (Key key : keys) {
            body.put(
                    key.name(),
                    key.shape() instanceof Shape.In in ? body(needed(in.section()), places) : "$" + ++places[0]);
        }
        return body;
    }

    /** The keys that a mapping must have; if there are none, the first that it may have. */
    private static List<Key> needed(Section section) {
        List<Key> required = section.keys().stream().filter(Key::required).toList();
        return required.isEmpty() ? section.keys().subList(0, 1) : required;
    }
}
