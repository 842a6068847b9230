package dev.recourse.codegen.text;

import java.util.ArrayList;
import java.util.List;

/** A documentation comment: paragraphs, then tags. Texts of a catalog pass through {@link Html} first. */
public final class Javadoc {

    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    /** A space at which no line is broken. Escaped texts of a catalog are ASCII and do not contain it. */
    private static final String HARD_SPACE = "\u00a0";

    private Javadoc() {}

    /** The text with spaces at which no line is broken. */
    public static String unbroken(String text) {
        return text.replace(" ", HARD_SPACE);
    }

    /** A comment that starts with this sentence. */
    public static Javadoc of(String sentence) {
        return new Javadoc().paragraph(sentence);
    }

    /** Adds a paragraph, unless it is empty. */
    public Javadoc paragraph(String text) {
        if (!text.isEmpty()) {
            paragraphs.add(text);
        }
        return this;
    }

    /** Adds a tag, such as {@code param n the number}. */
    public Javadoc tag(String text) {
        tags.add("@" + text);
        return this;
    }

    /** The comment's lines, without indentation, each at most {@code width} long unless one word is longer. */
    List<String> lines(int width) {
        if (paragraphs.size() == 1 && tags.isEmpty()) {
            String line = "/** " + paragraphs.get(0).replace(HARD_SPACE, " ") + " */";
            if (line.length() <= width) {
                return List.of(line);
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add("/**");
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                lines.add(" *");
            }
            wrap((i > 0 ? "<p>" : "") + paragraphs.get(i), "", width, lines);
        }
        if (!tags.isEmpty()) {
            lines.add(" *");
        }
        tags.forEach(tag -> wrap(tag, "    ", width, lines));
        lines.add(" */");
        return lines;
    }

    private static void wrap(String text, String hanging, int width, List<String> lines) {
        StringBuilder line = new StringBuilder(" *");
        boolean blank = true;
        for (String word : text.split(" ", -1)) {
            if (!blank && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(" *").append(hanging);
            }
            line.append(' ').append(word.replace(HARD_SPACE, " "));
            blank = false;
        }
        lines.add(line.toString());
    }
}
