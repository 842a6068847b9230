package dev.recourse.tools.answer;

import dev.recourse.engine.CodeRange;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Codes within a range: both ends of {@code 4000-4999}, some of {@code 08*}, or a single code. */
public final class RangeSamples {

    private RangeSamples() {}

    /** Some codes of this range. */
    public static List<String> of(CodeRange range) {
        String text = range.toString();
        Stream<String> ends = IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == '-')
                .boxed()
                .flatMap(i -> Stream.of(text.substring(0, i), text.substring(i + 1)));
        String prefix = text.endsWith("*") ? text.substring(0, text.length() - 1) : text;
        return Stream.concat(ends, Stream.of(prefix, prefix + "1", prefix + "x"))
                .filter(range::contains)
                .distinct()
                .toList();
    }
}
