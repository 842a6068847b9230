package dev.recourse.catalog.cldr;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The distilled files of CLDR. Their lines have words, a colon, and words that belong to them. */
final class Data {

    private static final String COLON = ": ";

    private Data() {}

    /** For each word behind a colon what is before it, in the order of the file. */
    static Map<String, String> heads(String file) {
        Map<String, String> heads = new LinkedHashMap<>();
        for (String line : lines(file)) {
            for (String word : words(tail(line))) {
                heads.put(word, head(line));
            }
        }
        return heads;
    }

    /** For each word before a colon what is behind it. */
    static Map<String, String> tails(String file) {
        Map<String, String> tails = new HashMap<>();
        for (String line : lines(file)) {
            for (String word : words(head(line))) {
                tails.put(word, tail(line));
            }
        }
        return tails;
    }

    static String head(String line) {
        return line.substring(0, line.indexOf(COLON));
    }

    static String tail(String line) {
        return line.substring(line.indexOf(COLON) + COLON.length());
    }

    /** The lines of a file that are not comments. */
    static List<String> lines(String file) {
        List<String> lines = new ArrayList<>();
        for (String line : split(text(file), '\n')) {
            if (!line.isEmpty() && line.charAt(0) != '#') {
                lines.add(line);
            }
        }
        return lines;
    }

    static List<String> words(String text) {
        return split(text, ' ');
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(text.substring(start, end));
            start = end + 1;
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static String text(String file) {
        try (InputStream in = Data.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file + " beside the classes of Recourse");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
