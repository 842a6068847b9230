package dev.recourse.catalog.cldr;

import dev.recourse.engine.NumberStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The choice of a language as it is defined, without a table. */
final class ReferenceChoice {

    private static final int ANOTHER_SCRIPT = 50;
    private static final Set<String> PARADIGMS = Set.of("en", "en-GB", "es", "es-419", "pt-BR", "pt-PT");
    private static final Map<String, Integer> DISTANCES = distances();

    private final List<String> languages;
    private final Map<String, Integer> nearest = new HashMap<>();

    ReferenceChoice(List<String> languages) {
        this.languages = languages;
    }

    /**
     * A language, and the numbers with which a person reads it.
     *
     * @param language what the catalog calls it
     */
    record Chosen(String language, NumberStyle numbers) {}

    /** Distances of CLDR, by what is read and what is understood. */
    private static Map<String, Integer> distances() {
        Map<String, Integer> distances = new HashMap<>();
        for (String line : Data.lines("matching.txt")) {
            String[] parts = line.split(": ", -1);
            String[] head = parts[0].split(" ", -1);
            for (String reader : parts[1].split(" ", -1)) {
                distances.merge(reader + " " + head[0], Integer.parseInt(head[1]), Math::min);
            }
        }
        return distances;
    }

    Optional<Chosen> find(List<String> tags) {
        for (String tag : tags) {
            Optional<Chosen> chosen = own(canonical(tag));
            if (chosen.isPresent()) {
                return chosen;
            }
        }
        for (String tag : tags) {
            Optional<Chosen> chosen = understood(canonical(tag));
            if (chosen.isPresent()) {
                return chosen;
            }
        }
        return Optional.empty();
    }

    /** Names of three letters that are given up are known for languages of the catalog only. */
    private Tag canonical(String tag) {
        Tag given = Tag.of(tag);
        Tag canonical = Likely.written(Names.canonical(given));
        boolean isLong = given.language().length() == 3 && !given.language().equals(canonical.language());
        boolean isInCatalog = languages.stream()
                .anyMatch(name -> Cldr.likely(name).split("-", -1)[0].equals(canonical.language()));
        return isLong && !isInCatalog ? Likely.written(given) : canonical;
    }

    private Optional<Chosen> own(Tag tag) {
        List<String> same = languages.stream()
                .filter(name -> script(Cldr.likely(name)).equals(script(tag.toString())))
                .toList();
        return same.isEmpty() ? Optional.empty() : Optional.of(chosen(same, tag));
    }

    private static String script(String tag) {
        String[] parts = tag.split("-", -1);
        return parts[0] + "-" + parts[1];
    }

    private static Chosen chosen(List<String> same, Tag tag) {
        return new Chosen(regional(same, tag), NumberStyles.of(Inheritance.id(tag)));
    }

    private static String regional(List<String> same, Tag tag) {
        String common = Inheritance.id(tag.withRegion(""));
        for (String ancestor : lineage(Inheritance.id(tag), tag)) {
            List<String> heirs = same.stream()
                    .filter(name -> lineage(id(name), tag).contains(ancestor))
                    .toList();
            List<String> exact =
                    heirs.stream().filter(name -> id(name).equals(ancestor)).toList();
            if (!exact.isEmpty()) {
                return exact.get(0);
            }
            if (!ancestor.equals(common) && !heirs.isEmpty()) {
                return heirs.stream().filter(PARADIGMS::contains).findFirst().orElse(heirs.get(0));
            }
        }
        String likely = Cldr.likely(tag.withRegion("").toString());
        return same.stream()
                .filter(name -> !Tag.of(name).region().isEmpty())
                .filter(name -> Cldr.likely(name).equals(likely))
                .findFirst()
                .orElse(same.get(0));
    }

    private static String id(String name) {
        return Inheritance.id(Likely.written(Names.canonical(Tag.of(name))));
    }

    /** The locale and those from which it inherits, as far as they are the same language in the same script. */
    private static List<String> lineage(String id, Tag tag) {
        List<String> lineage = new ArrayList<>();
        String at = id;
        while (Tag.of(at).language().equals(tag.language())) {
            lineage.add(at);
            at = Inheritance.parent(at);
        }
        return lineage;
    }

    private Optional<Chosen> understood(Tag tag) {
        int best = ANOTHER_SCRIPT;
        Tag other = null;
        for (String name : languages) {
            Tag language = Tag.of(script(Cldr.likely(name)));
            int distance =
                    nearest.computeIfAbsent(script(tag.toString()) + " " + language, key -> distance(tag, language));
            if (distance < best) {
                best = distance;
                other = language;
            }
        }
        if (other == null) {
            return Optional.empty();
        }
        String region = tag.region().isEmpty() ? Likely.region(tag) : tag.region();
        return own(other.withRegion(region));
    }

    private static int distance(Tag tag, Tag other) {
        boolean isSameLanguage = tag.language().equals(other.language());
        int language = isSameLanguage ? 0 : DISTANCES.getOrDefault(tag.language() + " " + other.language(), 80);
        boolean isSameScript = tag.script().equals(other.script());
        int script = isSameScript
                ? Likely.isKnown(tag) ? 0 : ANOTHER_SCRIPT
                : DISTANCES.getOrDefault(script(tag.toString()) + " " + other, ANOTHER_SCRIPT);
        return language + script;
    }
}
