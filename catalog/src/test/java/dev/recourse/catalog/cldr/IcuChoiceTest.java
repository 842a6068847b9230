package dev.recourse.catalog.cldr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.LocaleMatcher;
import com.ibm.icu.util.LocalePriorityList;
import com.ibm.icu.util.ULocale;
import dev.recourse.engine.AcceptLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The choice of a language beside that of ICU: {@code choices.txt} says where the two differ, and why. */
class IcuChoiceTest {

    private static final String NONE = "-";

    private static List<String> lines() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/cldr/choices.txt")).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static String ours(List<String> languages, String requested) {
        Readers readers = Cldr.readers(languages);
        return readers.choice()
                .find(AcceptLanguage.of(requested))
                .map(reader -> readers.readers().get(reader))
                .map(Reader::language)
                .orElse(NONE);
    }

    private static String icu(List<String> languages, String requested) {
        LocaleMatcher.Builder matcher = LocaleMatcher.builder().setNoDefaultLocale();
        languages.forEach(language -> matcher.addSupportedULocale(ULocale.forLanguageTag(language)));
        int index = matcher.build()
                .getBestMatchResult(LocalePriorityList.add(requested).build())
                .getSupportedIndex();
        return index < 0 ? NONE : languages.get(index);
    }

    @Test
    void everyChoiceIsAsInTheTable() throws IOException {
        List<String> languages = List.of();
        List<String> expected = new ArrayList<>();
        List<String> actual = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("[")) {
                languages = List.of(line.substring(1, line.length() - 1).split(", "));
                continue;
            }
            String[] words = line.split(" ", 4);
            expected.add(languages + ": " + words[0] + " " + words[1] + " " + words[2]);
            actual.add(languages + ": " + words[0] + " " + ours(languages, words[0]) + " " + icu(languages, words[0]));
            assertEquals(words[1].equals(words[2]), words.length == 3, () -> "a reason for each difference: " + line);
        }
        assertEquals(String.join("\n", expected), String.join("\n", actual));
        assertTrue(expected.size() > 300);
    }
}
