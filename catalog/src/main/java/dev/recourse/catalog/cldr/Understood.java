package dev.recourse.catalog.cldr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which other languages and scripts people understand, and how far these are from their own. */
final class Understood {

    /** How far away another script is. What is as far as that is not understood. */
    private static final int OTHER_SCRIPT = 50;

    private static final Map<String, List<Distance>> LANGUAGES = new LinkedHashMap<>();
    private static final Map<String, List<Distance>> SCRIPTS = new LinkedHashMap<>();

    static {
        for (String line : Data.lines("matching.txt")) {
            List<String> head = Data.words(Data.head(line));
            Tag understood = Tag.of(head.get(0));
            Map<String, List<Distance>> rows = understood.script().isEmpty() ? LANGUAGES : SCRIPTS;
            for (String word : Data.words(Data.tail(line))) {
                rows.computeIfAbsent(understood.toString(), key -> new ArrayList<>())
                        .add(new Distance(Tag.of(word), Integer.parseInt(head.get(1))));
            }
        }
    }

    private Understood() {}

    private record Distance(Tag reader, int distance) {}

    /** For each language in a script how far this other one is, if people who read the former understand it. */
    static Map<Tag, Integer> by(Tag written) {
        Map<String, Integer> languages = new LinkedHashMap<>();
        languages.put(written.language(), 0);
        for (Distance row : LANGUAGES.getOrDefault(written.language(), List.of())) {
            languages.merge(row.reader.language(), row.distance, Math::min);
        }
        Map<Tag, Integer> readers = new LinkedHashMap<>();
        languages.forEach((language, distance) -> {
            Tag reader = new Tag(language, written.script(), "");
            if (Likely.isKnown(reader)) {
                readers.put(reader, distance);
            }
        });
        for (Distance row : SCRIPTS.getOrDefault(written.withRegion("").toString(), List.of())) {
            int distance = languages.getOrDefault(row.reader.language(), OTHER_SCRIPT) + row.distance;
            if (distance < OTHER_SCRIPT) {
                readers.put(row.reader, distance);
            }
        }
        return readers;
    }
}
