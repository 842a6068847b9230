package dev.recourse.tools.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.tools.translate.TranslationTexts.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class YamlMergeProperties {

    private static final List<String> KEYS = List.of("message", "plain", "gave-up", "source");
    private static final List<String> PIECES = List.of(
            "a",
            "b c",
            " ",
            "ä",
            "\u200C",
            "\u200F",
            "\uD83D\uDE00",
            ": ",
            " #",
            "\"",
            "'",
            "\\",
            "${n}",
            "{",
            "}",
            ",",
            "-",
            "&",
            "*",
            "%",
            "?",
            "|",
            ">",
            "true",
            "5",
            "\u060C");

    @Property(tries = 500)
    void changedTextsAreInTheFileAndAllOthersStay(@ForAll long seed) {
        new RandomFile(new Random(seed)).check();
    }

    private static final class RandomFile {
        private final StringBuilder yaml = new StringBuilder();
        private final Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        private final Random random;

        RandomFile(Random random) {
            this.random = random;
        }

        void check() {
            write();
            String before = yaml.toString();
            YamlDocument document = YamlDocument.read(before).orElseThrow(() -> new AssertionError(before));
            assertEquals(texts, read(document), before);

            YamlMerge.Entries wanted = new YamlMerge.Entries();
            for (int row = 0; row < 6; row++) {
                for (String key : KEYS) {
                    change("d" + row % 2 + "/" + row / 2, key, wanted);
                }
            }
            String after = YamlMerge.merge(document, wanted);

            assertEquals(texts, read(YamlDocument.read(after).orElseThrow()), () -> before + "\n->\n" + after);
            before.lines()
                    .filter(line -> line.strip().matches("# [0-9]+"))
                    .forEach(comment -> assertTrue(after.lines().anyMatch(comment::equals), after));
        }

        private void change(String path, String key, YamlMerge.Entries wanted) {
            YamlMerge.Entries entries = wanted.at(TranslationTexts.keys(path));
            if (random.nextInt(3) > 0) {
                entries.keep(key);
                return;
            }
            String text = text();
            entries.put(key, text);
            texts.computeIfAbsent(path, row -> new LinkedHashMap<>()).put(key, text);
        }

        private static Map<String, Map<String, String>> read(YamlDocument document) {
            Map<String, Map<String, String>> read = new LinkedHashMap<>();
            TranslationTexts.of(document).forEach((path, section) -> read.put(path, all(section)));
            read.values().removeIf(Map::isEmpty);
            return read;
        }

        private static Map<String, String> all(Section section) {
            Map<String, String> all = new LinkedHashMap<>();
            section.texts()
                    .keySet()
                    .forEach(key -> all.put(key, section.text(key).orElseThrow()));
            section.source().ifPresent(source -> all.put("source", source));
            return all;
        }

        private void write() {
            yaml.append("recourse: 1\ndomains:\n");
            for (int domain = 0; domain < 2; domain++) {
                comment("  ");
                yaml.append("  d").append(domain).append(":\n");
                for (int row = 0; row < 1 + random.nextInt(3); row++) {
                    comment("    ");
                    row("d" + domain + "/" + row);
                }
            }
        }

        private void comment(String indent) {
            if (random.nextBoolean()) {
                yaml.append(indent).append("# ").append(yaml.length()).append('\n');
            }
        }

        private void row(String path) {
            List<String> keys = new ArrayList<>(KEYS);
            keys.removeIf(key -> random.nextBoolean());
            yaml.append("    ").append(path.substring(path.indexOf('/') + 1)).append(':');
            if (keys.isEmpty()) {
                yaml.append(random.nextBoolean() ? " {}\n" : "\n");
                return;
            }
            Map<String, String> row = texts.computeIfAbsent(path, none -> new LinkedHashMap<>());
            keys.forEach(key -> row.put(key, text()));
            if (random.nextInt(3) == 0) {
                yaml.append(" { ");
                yaml.append(String.join(
                        ", ",
                        keys.stream()
                                .map(key -> key + ": " + quoted(row.getOrDefault(key, "")))
                                .toList()));
                yaml.append(" }").append(random.nextBoolean() ? "\n" : " # end\n");
            } else {
                yaml.append('\n');
                keys.forEach(key -> entry(key, row.getOrDefault(key, "")));
            }
        }

        private void entry(String key, String text) {
            comment("      ");
            yaml.append("      ").append(key).append(": ");
            boolean isPlain = text.matches("[a-c5][a-c5ä]*");
            switch (random.nextInt(3)) {
                case 0 -> yaml.append(isPlain ? text : quoted(text)).append('\n');
                case 1 -> yaml.append(quoted(text)).append(" # ").append(key).append('\n');
                default ->
                    yaml.append(text.codePoints().allMatch(c -> c != 0x200F) ? ">-\n        " + text : quoted(text))
                            .append(random.nextBoolean() ? "\n\n" : "\n");
            }
        }

        private static String quoted(String text) {
            StringBuilder quoted = new StringBuilder("\"");
            text.codePoints().forEach(c -> quoted.append(String.format(Locale.ROOT, "\\U%08x", c)));
            return quoted.append('"').toString();
        }

        private String text() {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i <= random.nextInt(5); i++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String one = Sentence.onOneLine(text.toString());
            return one.isEmpty() ? "x" : one;
        }
    }
}
