package dev.recourse.catalog.cldr;

import dev.recourse.engine.LanguageChoice;
import dev.recourse.engine.NumberStyle;
import java.util.ArrayList;
import java.util.HashMap;
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
    /** What people understand who read none of the languages, by theirs in a script. */
    private final Map<Tag, Tag> related = new LinkedHashMap<>();
    /** How far that is from theirs. */
    private final Map<Tag, Integer> distances = new HashMap<>();

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
        for (Group group : groups.values()) {
            choose(group);
        }
        for (Tag common : groups.keySet()) {
            relate(common);
        }
        List<String> lines = lines();
        return new Readers(LanguageChoice.of(names.get(0), lines.toArray(String[]::new)), lines, inOrder());
    }

    private void choose(Group group) {
        Reader usual = reader(group, "");
        choices.put(group.common(), usual);
        for (String region : group.regions()) {
            Reader reader = reader(group, region);
            if (!reader.locale().equals(usual.locale())) {
                choices.put(group.common().withRegion(region), reader);
                for (String other : Names.others(region)) {
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

    /** Lets people read this language who do not understand a nearer one. */
    private void relate(Tag common) {
        for (Map.Entry<Tag, Integer> entry : Understood.by(common).entrySet()) {
            Tag tag = entry.getKey();
            int distance = entry.getValue();
            if (!groups.containsKey(tag) && distance < distances.getOrDefault(tag, Integer.MAX_VALUE)) {
                distances.put(tag, distance);
                Tag regional = common.withRegion(Likely.region(tag));
                related.put(tag, choices.containsKey(regional) ? regional : common);
            }
        }
    }

    private List<String> lines() {
        Set<String> own = new LinkedHashSet<>();
        for (Tag common : groups.keySet()) {
            own.add(common.language());
        }
        Set<String> languages = new LinkedHashSet<>(own);
        for (Tag tag : related.keySet()) {
            languages.add(tag.language());
        }
        Map<String, Set<String>> lines = new LinkedHashMap<>();
        for (String language : languages) {
            addScripts(language, lines);
        }
        for (String language : languages) {
            addNames(language, own.contains(language), lines);
        }
        for (Map.Entry<Tag, Reader> choice : choices.entrySet()) {
            add(choice.getValue().locale(), shortest(choice.getKey()), lines);
        }
        for (Map.Entry<Tag, Tag> other : related.entrySet()) {
            add("~" + shortest(other.getValue()), shortest(other.getKey()), lines);
        }
        List<String> texts = new ArrayList<>();
        for (Map.Entry<String, Set<String>> line : lines.entrySet()) {
            texts.add(line.getKey() + ": " + String.join(" ", line.getValue()));
        }
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
                for (String other : Names.others(regional.region())) {
                    add(regional.script(), new Tag(language, "", other).toString(), lines);
                }
            }
        }
    }

    /** Other names of a language. Those of three letters are listed for the catalog's languages only. */
    private static void addNames(String language, boolean isInCatalog, Map<String, Set<String>> lines) {
        for (String name : Names.of(language)) {
            for (String other : Names.others(name)) {
                if (isInCatalog || other.length() == 2) {
                    add("=" + name, other, lines);
                }
            }
        }
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
            for (Reader reader : readers.values()) {
                if (reader.language().equals(name)) {
                    inOrder.put(reader.locale(), reader);
                }
            }
        }
        return inOrder;
    }
}
