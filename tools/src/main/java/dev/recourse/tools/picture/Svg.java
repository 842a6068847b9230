package dev.recourse.tools.picture;

import java.util.Locale;

/** Writes the few kinds of SVG elements that the pictures are made of. Texts are escaped. */
public final class Svg {

    private final StringBuilder out = new StringBuilder();

    /** Starts with nothing. */
    public Svg() {}

    /** Starts a picture with a title and a description, whose own attributes follow. */
    public Svg open(String style, String id) {
        return start("svg", style).put("role", "img").put("aria-labelledby", id + "-title " + id + "-text");
    }

    /** Ends the attributes of a picture. */
    public Svg described(String id, String title, String description) {
        content();
        start("title", "").put("id", id + "-title").content(title).end("title");
        start("desc", "").put("id", id + "-text").content(description).end("desc");
        return next();
    }

    /** A line between two places. */
    public Svg line(String style, String x1, int y1, String x2, int y2) {
        start("line", style).put("x1", x1).put("y1", y1).put("x2", x2).put("y2", y2);
        return empty();
    }

    /** A circle around a place. */
    public Svg dot(String style, String x, int y, double radius) {
        start("circle", style).put("cx", x).put("cy", y).put("r", radius);
        return empty();
    }

    /** A path, as a format for whole numbers. */
    public Svg path(String style, String format, Object... numbers) {
        start("path", style).put("d", String.format(Locale.ROOT, format, numbers));
        return empty();
    }

    /** A rectangle with round corners. */
    public Svg box(String style, int x, int y, int width, int height, int radius) {
        start("rect", style)
                .put("x", x)
                .put("y", y)
                .put("width", width)
                .put("height", height)
                .put("rx", radius);
        return empty();
    }

    /** A line of text whose start, middle or end is at a place. */
    public Svg text(String style, String text, String x, int y, String anchor) {
        return text(style, text, x, 0, y, anchor);
    }

    /** A line of text, moved to the right by some pixels. */
    public Svg text(String style, String text, String x, int dx, int y, String anchor) {
        start("text", style).put("x", x).put("y", y);
        if (dx != 0) {
            put("dx", dx);
        }
        if (!anchor.equals("start")) {
            put("text-anchor", anchor);
        }
        return content(text).end("text");
    }

    /** Starts a tag, without a class if the style is empty. */
    public Svg start(String name, String style) {
        out.append('<').append(name);
        return style.isEmpty() ? this : put("class", style);
    }

    /** An attribute of the tag that was started. */
    public Svg put(String attribute, Object value) {
        out.append(' ').append(attribute).append("=\"");
        escape(value.toString());
        out.append('"');
        return this;
    }

    /** Ends the attributes of the tag that was started. */
    public Svg content() {
        out.append('>');
        return this;
    }

    private Svg content(String text) {
        out.append('>');
        escape(text);
        return this;
    }

    /** Ends an element. */
    public Svg end(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    /** Ends an element without content. */
    public Svg empty() {
        out.append("/>");
        return this;
    }

    /** Starts a new line, for those who read the file. */
    public Svg next() {
        out.append('\n');
        return this;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
