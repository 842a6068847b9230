package dev.recourse.catalog.cldr;

import dev.recourse.engine.LanguageChoice;
import dev.recourse.engine.NumberStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Writes down for all locales who reads which language of a catalog, as the table of a {@link LanguageChoice}. */
final class ReaderTable {

    private final List<String> names;
    private final Map<Tag, Group> groups = new LinkedHashMap<>();
    private final Map<String, Reader> readers = new LinkedHashMap<>();
    /** What is chosen for languages in a script, with a region where it differs from that without one. */
    private final Map<Tag, Reader> choices = new LinkedHashMap<>();
    /** What languages in a script read as, which are not in the catalog. */
    private final Map<Tag, Tag> related = new LinkedHashMap<>();

    ReaderTable(List<String> names) {
        this.names = names;
    }

    Readers readers() {
        for (String name : names) {
            Language language = Language.of(name);
            readers.put(name, new Reader(name, name, NumberStyles.of(language.id())));
            groups.computeIfAbsent(language.written().withRegion(""), Group::new)
                    .add(language);
        }
        groups.values().forEach(this::choose);
        relate();
        List<String> lines = lines();
        return new Readers(LanguageChoice.of(names.get(0), lines.toArray(String[]::new)), lines, inOrder());
    }

    private void choose(Group group) {
        Reader usual = reader(group, "");
        choices.put(group.common(), usual);
        for (String region : group.regions()) {
            Reader reader = reader(group, region);
            if (!reader.equals(usual)) {
                choices.put(group.common().withRegion(region), reader);
                for (String other : Names.ofRegion(region)) {
                    choices.put(group.common().withRegion(other), reader);
                }
            }
        }
    }

    /** Who reads what is nearest to this region: a known reader, or a new one. */
    private Reader reader(Group group, String region) {
        String language = group.nearest(region).name();
        Tag tag = group.common().withRegion(region);
        NumberStyle numbers = NumberStyles.of(Inheritance.id(tag));
        for (Reader reader : readers.values()) {
            if (reader.language().equals(language) && reader.numbers().equals(numbers)) {
                return reader;
            }
        }
        Reader reader = new Reader(language, shortest(tag), numbers);
        readers.put(reader.locale(), reader);
        return reader;
    }

    private void relate() {
        Map<Tag, Integer> distances = new LinkedHashMap<>();
        for (Tag common : groups.keySet()) {
            Understood.by(common).forEach((tag, distance) -> {
                if (!groups.containsKey(tag) && distance < distances.getOrDefault(tag, Integer.MAX_VALUE)) {
                    distances.put(tag, distance);
                    Tag regional = common.withRegion(Likely.region(tag));
                    related.put(tag, choices.containsKey(regional) ? regional : common);
                }
            });
        }
    }

    private List<String> lines() {
        Set<String> languages = new LinkedHashSet<>();
        choices.keySet().forEach(tag -> languages.add(tag.language()));
        related.keySet().forEach(tag -> languages.add(tag.language()));
        Map<String, Set<String>> lines = new LinkedHashMap<>();
        for (String language : languages) {
            addScripts(language, lines);
        }
        for (String language : languages) {
            addNames(language, lines);
        }
        choices.forEach((tag, reader) -> add(reader.locale(), shortest(tag), lines));
        related.forEach((tag, other) -> add("~" + shortest(other), shortest(tag), lines));
        List<String> texts = new ArrayList<>();
        lines.forEach((head, tags) -> texts.add(head + ": " + String.join(" ", tags)));
        return texts;
    }

    private static void addScripts(String language, Map<String, Set<String>> lines) {
        String usual = Likely.script(language);
        if (!usual.equals(Likely.USUAL_SCRIPT)) {
            add(usual, language, lines);
        }
        for (Tag regional : Likely.regional(language)) {
            if (!regional.script().equals(usual)) {
                add(regional.script(), regional.withScript("").toString(), lines);
                for (String other : Names.ofRegion(regional.region())) {
                    add(regional.script(), new Tag(language, "", other).toString(), lines);
                }
            }
        }
    }

    /** Other names of a language. Those of three letters are listed for the catalog's languages only. */
    private void addNames(String language, Map<String, Set<String>> lines) {
        boolean isInCatalog =
                choices.keySet().stream().anyMatch(tag -> tag.language().equals(language));
        Names.languages().forEach((other, name) -> {
            if (Tag.of(name).language().equals(language) && (isInCatalog || other.length() == 2)) {
                add("=" + name, other, lines);
            }
        });
    }

    private static void add(String head, String tag, Map<String, Set<String>> lines) {
        lines.computeIfAbsent(head, key -> new TreeSet<>()).add(tag);
    }

    /** The tag without its script, if it is the likely one. */
    private static String shortest(Tag tag) {
        Tag unwritten = tag.withScript("");
        return (Likely.written(unwritten).equals(tag) ? unwritten : tag).toString();
    }

    /** The readers in the order of their languages. */
    private Map<String, Reader> inOrder() {
        Map<String, Reader> inOrder = new LinkedHashMap<>();
        for (String name : names) {
            readers.forEach((locale, reader) -> {
                if (reader.language().equals(name)) {
                    inOrder.put(locale, reader);
                }
            });
        }
        return inOrder;
    }
}
