package dev.recourse.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A set of codes. It is written in one of these forms:
 *
 * <ul>
 *   <li>{@code 4000-4999} or {@code -1199--1000}: whole numbers, both ends included
 *   <li>{@code A00-A99}, {@code 08000-08999}, {@code 5.7.1-5.7.20} or {@code 0x80070000-0x8007FFFF}: texts that differ
 *       in the number at their end only; as many digits as the ends have, if both have the same number of digits
 *   <li>{@code 5.7.*}: texts that begin like this; {@code *}: every code
 *   <li>any other text: this code
 * </ul>
 */
public final class CodeRange implements NotABean {

    private enum Form {
        CODE,
        PREFIX,
        SPANS
    }

    private final String text;
    private final Form form;
    private final String fixed;
    private final List<CodeSpan> spans;

    private CodeRange(String text, Form form, String fixed, List<CodeSpan> spans) {
        this.text = text;
        this.form = form;
        this.fixed = fixed;
        this.spans = spans;
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
        if (text.endsWith("*")) {
            return new CodeRange(text, Form.PREFIX, text.substring(0, text.length() - 1), List.of());
        }
        for (int dash = text.indexOf('-', 1); dash > 0; dash = text.indexOf('-', dash + 1)) {
            List<CodeSpan> spans = CodeSpan.between(text.substring(0, dash), text.substring(dash + 1));
            if (!spans.isEmpty()) {
                return new CodeRange(text, Form.SPANS, "", spans);
            }
        }
        return only(text);
    }

    /** The range with this one code, whatever its text looks like. */
    public static CodeRange only(String code) {
        return new CodeRange(code, Form.CODE, code, List.of());
    }

    /** The items in such an order that the first whose range contains a code has the narrowest one. */
    static <T> List<T> narrowestFirst(List<T> items, Function<T, CodeRange> range) {
        List<T> ordered = new ArrayList<>(items.size());
        for (T item : items) {
            int place = 0;
            while (place < ordered.size() && !range.apply(item).isInside(range.apply(ordered.get(place)))) {
                place++;
            }
            ordered.add(place, item);
        }
        return List.copyOf(ordered);
    }

    /** The range as it is written. */
    String text() {
        return text;
    }

    /** Whether this range has one code, and says so without a hyphen or an asterisk. */
    public boolean isOneCode() {
        return form == Form.CODE;
    }

    /** Whether it is a range of whole numbers in their usual form. */
    public boolean isOfNumbers() {
        for (CodeSpan span : spans) {
            if (!span.isOfNumbers()) {
                return false;
            }
        }
        return !spans.isEmpty();
    }

    /** Whether the code is a whole number in its usual form: {@code -1} is one, {@code 01000} is a text. */
    public static boolean isWholeNumber(String code) {
        return CodeSpan.isWhole(code);
    }

    /** Whether the code is in this range. */
    public boolean contains(String code) {
        return switch (form) {
            case CODE -> fixed.equals(code);
            case PREFIX -> code.startsWith(fixed);
            case SPANS -> isInSpans(code);
        };
    }

    private boolean isInSpans(String code) {
        for (CodeSpan span : spans) {
            if (span.contains(code)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a code can be in both. */
    public boolean overlaps(CodeRange range) {
        if (form == Form.SPANS && range.form == Form.SPANS) {
            return spans.stream().anyMatch(span -> range.spans.stream().anyMatch(span::overlaps));
        }
        return switch (range.form) {
            case CODE -> contains(range.fixed);
            case PREFIX ->
                switch (form) {
                    case CODE -> range.contains(fixed);
                    case PREFIX -> covers(range) || range.covers(this);
                    case SPANS ->
                        spans.stream()
                                .anyMatch(span -> span.startingWith(range.fixed).isPresent());
                };
            case SPANS -> range.overlaps(this);
        };
    }

    /** Whether every code of that range is in this one. */
    public boolean covers(CodeRange range) {
        return switch (range.form) {
            case CODE -> contains(range.fixed);
            case PREFIX -> form == Form.PREFIX && range.fixed.startsWith(fixed);
            case SPANS -> coversAll(range.spans);
        };
    }

    private boolean coversAll(List<CodeSpan> others) {
        for (CodeSpan other : others) {
            if (!covers(other)) {
                return false;
            }
        }
        return true;
    }

    private boolean covers(CodeSpan other) {
        if (form == Form.PREFIX) {
            return other.allStartWith(fixed);
        }
        for (CodeSpan span : spans) {
            if (span.covers(other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether that range has every code of this one, and others. */
    public boolean isInside(CodeRange range) {
        return range.covers(this) && !covers(range);
    }

    /** Whether each code of this range is one of those codes or in one of those ranges. */
    public boolean isUsedUp(Collection<String> codes, List<CodeRange> ranges) {
        return switch (form) {
            case CODE -> codes.contains(fixed) || ranges.stream().anyMatch(range -> range.contains(fixed));
            case PREFIX -> ranges.stream().anyMatch(range -> range.covers(this));
            case SPANS -> spans.stream().allMatch(span -> isUsedUp(span, codes, ranges));
        };
    }

    private static boolean isUsedUp(CodeSpan span, Collection<String> codes, List<CodeRange> ranges) {
        List<CodeSpan> parts = new ArrayList<>();
        codes.forEach(code -> span.only(code).ifPresent(parts::add));
        for (CodeRange range : ranges) {
            span.only(range.fixed).filter(part -> range.form == Form.CODE).ifPresent(parts::add);
            range.spans.stream().filter(span::overlaps).forEach(parts::add);
        }
        parts.sort(Comparator.comparingLong(CodeSpan::from));
        long next = span.from();
        for (CodeSpan part : parts) {
            if (part.from() > next) {
                return false;
            }
            next = Math.max(next, part.to() + 1);
        }
        return next > span.to();
    }

    /** Whether it is the same range where it is read from its text. */
    boolean isRead() {
        try {
            return equals(of(text));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeRange that && form == that.form && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The range as it is written. */
    @Override
    public String toString() {
        return text;
    }
}
