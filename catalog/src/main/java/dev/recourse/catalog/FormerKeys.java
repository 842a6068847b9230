package dev.recourse.catalog;

import dev.recourse.catalog.cldr.Cldr;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.catalog.yaml.Node;
import dev.recourse.engine.PluralForm;
import dev.recourse.engine.PluralRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keys that the format had before, written as they are today, with the meaning that they had. These are {@code second}
 * and {@code minute} in {@code delay}, from before messages had plural forms: the words for a wait of one, beside those
 * for all others.
 */
final class FormerKeys {

    private static final Set<String> SINGULARS = Set.of("second", "minute");

    private FormerKeys() {}

    /** The top level of a catalog or a translation without former keys. */
    static Node today(Node root) {
        if (!(root instanceof Node.Mapping mapping)) {
            return root;
        }
        String language = text(mapping, "language").orElse(Catalog.ENGLISH);
        List<Node.Entry> entries = mapping.entries().stream()
                .map(entry -> entry.key().equals("delay") && entry.value() instanceof Node.Mapping delay
                        ? new Node.Entry(entry.mark(), entry.key(), delay(delay, language))
                        : entry)
                .toList();
        return new Node.Mapping(mapping.mark(), entries, mapping.repeated());
    }

    private static Optional<String> text(Node.Mapping mapping, String key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .flatMap(entry -> entry.value() instanceof Node.Scalar text ? Stream.of(text.text()) : Stream.empty())
                .findFirst();
    }

    private static Node delay(Node.Mapping delay, String language) {
        Map<String, String> singulars = new LinkedHashMap<>();
        SINGULARS.forEach(key -> text(delay, key).ifPresent(text -> singulars.put(key + "s", text)));
        List<Node.Entry> entries = delay.entries().stream()
                .filter(entry -> !SINGULARS.contains(entry.key()))
                .map(entry -> singulars.containsKey(entry.key()) && entry.value() instanceof Node.Scalar plural
                        ? joined(entry, singulars.get(entry.key()), plural, language)
                        : entry)
                .toList();
        return new Node.Mapping(delay.mark(), entries, delay.repeated());
    }

    private static Node.Entry joined(Node.Entry entry, String singular, Node.Scalar plural, String language) {
        String others = PluralRules.of(Cldr.pluralRules(language)).forms().stream()
                .map(PluralForm::text)
                .map(form -> form + " {" + plural.text() + "}")
                .collect(Collectors.joining(" "));
        String text = "${n, =1 {" + singular + "} " + others + "}";
        return new Node.Entry(entry.mark(), entry.key(), new Node.Scalar(plural.mark(), text, false));
    }
}
