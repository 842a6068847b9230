package dev.recourse.catalog.cldr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which other languages and scripts people understand, and how far these are from their own. */
final class Understood {

    /** How far away another script is. What is as far as that is not understood. */
    private static final int OTHER_SCRIPT = 50;

    /** By what is understood, the lines about its readers. */
    private static final Map<String, List<Line>> LINES = new HashMap<>();

    static {
        for (String line : Data.lines("matching.txt")) {
            List<String> head = Data.words(Data.head(line));
            LINES.computeIfAbsent(head.get(0), key -> new ArrayList<>())
                    .add(new Line(Integer.parseInt(head.get(1)), Data.words(Data.tail(line))));
        }
    }

    private Understood() {}

    private record Line(int distance, List<String> readers) {}

    /** For each language in a script how far this other one is, if people who read the former understand it. */
    static Map<Tag, Integer> by(Tag written) {
        Map<String, Integer> languages = new LinkedHashMap<>();
        languages.put(written.language(), 0);
        for (Line line : LINES.getOrDefault(written.language(), List.of())) {
            for (String reader : line.readers) {
                languages.put(reader, Math.min(line.distance, languages.getOrDefault(reader, OTHER_SCRIPT)));
            }
        }
        Map<Tag, Integer> readers = new LinkedHashMap<>();
        for (Map.Entry<String, Integer> language : languages.entrySet()) {
            Tag reader = new Tag(language.getKey(), written.script(), "");
            if (Likely.isKnown(reader)) {
                readers.put(reader, language.getValue());
            }
        }
        for (Line line : LINES.getOrDefault(written.withRegion("").toString(), List.of())) {
            for (String word : line.readers) {
                Tag reader = Tag.of(word);
                int distance = languages.getOrDefault(reader.language(), OTHER_SCRIPT) + line.distance;
                if (distance < OTHER_SCRIPT) {
                    readers.put(reader, distance);
                }
            }
        }
        return readers;
    }
}
