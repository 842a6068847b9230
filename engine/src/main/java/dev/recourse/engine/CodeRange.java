package dev.recourse.engine;

/**
 * A set of codes: {@code 4000-4999} (numbers, both ends included), {@code 08*} (texts with this prefix), {@code *}
 * (every code), or a single code.
 */
public final class CodeRange {

    private final String text;
    private final long from;
    private final long to;

    private CodeRange(String text, long from, long to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /**
     * Reads a range.
     *
     * @throws IllegalArgumentException if it is empty or its end is below its start
     */
    public static CodeRange of(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a range of codes is empty");
        }
        int dash = text.indexOf('-');
        int from = dash < 0 ? -1 : CodePages.canonicalNumber(text.substring(0, dash));
        int to = dash < 0 ? -1 : CodePages.canonicalNumber(text.substring(dash + 1));
        if (from < 0 || to < 0) {
            return new CodeRange(text, -1, -1);
        }
        if (to < from) {
            throw new IllegalArgumentException("the range " + text + " ends below its start");
        }
        return new CodeRange(text, from, to);
    }

    /** The range as it is written. */
    String text() {
        return text;
    }

    /** Whether the code is in this range. */
    public boolean contains(String code) {
        if (from >= 0) {
            int number = CodePages.canonicalNumber(code);
            return number >= from && number <= to;
        }
        return text.endsWith("*") ? code.startsWith(text.substring(0, text.length() - 1)) : text.equals(code);
    }

    /** Whether a code can be in both. */
    public boolean overlaps(CodeRange range) {
        if (from >= 0 && range.from >= 0) {
            return from <= range.to && range.from <= to;
        }
        return covers(range) || range.covers(this);
    }

    /** Whether every code of that range is in this one. */
    public boolean covers(CodeRange range) {
        if (from >= 0) {
            return range.from >= 0 ? from <= range.from && range.to <= to : contains(range.text);
        }
        return text.endsWith("*")
                ? range.text.startsWith(text.substring(0, text.length() - 1))
                : text.equals(range.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeRange that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
