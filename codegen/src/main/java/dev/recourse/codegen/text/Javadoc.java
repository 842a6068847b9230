package dev.recourse.codegen.text;

import java.util.ArrayList;
import java.util.List;

/** A documentation comment: paragraphs, then tags. What comes from a catalog passes through {@link Html} first. */
public final class Javadoc {

    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    /** A space that no line is broken at; never part of a catalog's text, which is ASCII by now. */
    private static final String HARD_SPACE = "\u00a0";

    private Javadoc() {}

    /** The text with spaces that no line is broken at. */
    public static String unbroken(String text) {
        return text.replace(" ", HARD_SPACE);
    }

    /** A comment that begins with this sentence. */
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

    /** The comment's lines, without indentation, each at most {@code width} long where its words allow it. */
    List<String> lines(int width) {
        if (paragraphs.size() == 1 && tags.isEmpty()) {
            String line = "/** " + paragraphs.get(0) + " */";
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
