package dev.recourse.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * A test of a named value: that it is one of some values, or in a range. Numbers are compared as numbers, durations by
 * their length, texts exactly. Immutable.
 */
public final class ValueTest implements NotABean {

    private final String name;
    private final HoleType type;
    private final List<String> allowed;

    private ValueTest(String name, HoleType type, List<String> allowed) {
        this.name = name;
        this.type = type;
        this.allowed = allowed;
    }

    /**
     * A test of the value with this name.
     *
     * @param type the type of the value; one that does not read as its type fails the test
     * @param allowed the values that pass, each alone ({@code 0}) or, of numbers and durations, as a range with both
     *     ends included ({@code 1-9})
     * @throws IllegalArgumentException if one of them is not of the type; the message says why
     */
    public static ValueTest of(String name, HoleType type, List<String> allowed) {
        for (String item : allowed) {
            int hyphen = hyphen(type, item);
            if (hyphen < 0 ? !type.reads(item) : !isRange(type, item, hyphen)) {
                throw new IllegalArgumentException("'" + item + "' is not "
                        + (hyphen < 0 ? "a value of the type " + type.text() : "a range, the smaller end first"));
            }
        }
        return new ValueTest(name, type, List.copyOf(allowed));
    }

    /** As {@link #of(String, HoleType, List)}. */
    public static ValueTest of(String name, HoleType type, String... allowed) {
        return of(name, type, List.of(allowed));
    }

    /** The position of a range's hyphen, or -1 for a single value. A leading minus is none. */
    private static int hyphen(HoleType type, String item) {
        return type.isCompared() ? item.indexOf('-', 1) : -1;
    }

    private static boolean isRange(HoleType type, String item, int hyphen) {
        String low = item.substring(0, hyphen);
        String high = item.substring(hyphen + 1);
        return type.reads(low) && type.reads(high) && type.compare(low, high) <= 0;
    }

    /** Whether the failure has the value and it passes. */
    public boolean passes(Failure failure) {
        String value = failure.valueOrNull(name);
        return value != null && accepts(value);
    }

    /** Whether this text reads as the type and is one of the values. */
    private boolean accepts(String text) {
        if (!type.reads(text)) {
            return false;
        }
        for (String item : allowed) {
            if (contains(item, text, text)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this value or range contains all from {@code low} to {@code high}. */
    private boolean contains(String item, String low, String high) {
        return type.compare(low(item), low) <= 0 && type.compare(high, high(item)) <= 0;
    }

    private String low(String item) {
        int hyphen = hyphen(type, item);
        return hyphen < 0 ? item : item.substring(0, hyphen);
    }

    private String high(String item) {
        return item.substring(hyphen(type, item) + 1);
    }

    /**
     * Whether each value or range that passes the other test is within one that passes this test, so that this test
     * passes wherever the other does.
     */
    public boolean covers(ValueTest test) {
        return name.equals(test.name)
                && type == test.type
                && test.allowed.stream()
                        .allMatch(item -> allowed.contains(item)
                                || allowed.stream().anyMatch(own -> contains(own, low(item), high(item))));
    }

    /** Values that pass: each that is allowed alone; of each range both ends and, of whole numbers, some between. */
    List<String> samples() {
        List<String> samples = new ArrayList<>();
        for (String item : allowed) {
            String low = low(item);
            String high = high(item);
            samples.add(low);
            if (HoleType.LONG.reads(low) && HoleType.LONG.reads(high)) {
                long first = HoleType.LONG.number(low, 0, low.length());
                long last = HoleType.LONG.number(high, 0, high.length());
                for (long between : new long[] {first + 1, first + (last - first) / 2, last - 1}) {
                    if (between > first && between < last) {
                        samples.add(Long.toString(between));
                    }
                }
            }
            samples.add(high);
        }
        return samples.stream().distinct().toList();
    }

    /** The name of the value. */
    public String name() {
        return name;
    }

    /** The type of the value. */
    public HoleType type() {
        return type;
    }

    /** The values and ranges that pass. */
    public List<String> allowed() {
        return allowed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ValueTest that
                && name.equals(that.name)
                && type == that.type
                && allowed.equals(that.allowed);
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + allowed.hashCode();
    }

    /** The name and the values, such as {@code remaining 0, 5-9}. */
    @Override
    public String toString() {
        return name + " " + String.join(", ", allowed);
    }
}
