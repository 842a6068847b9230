package dev.recourse.tools.vectors;

import dev.recourse.engine.HoleType;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.ValueTest;
import java.util.ArrayList;
import java.util.List;

/** Values of each type, right and wrong ones, and the reasons that carry them. */
final class Samples {

    /** Numbers with different plural forms and groups of digits. */
    private static final List<String> WHOLE = List.of(
            "0", "1", "2", "3", "5", "11", "21", "101", "600", "1000", "12345", "1000000", "1234567", "2147483647");

    private static final List<String> LONG = List.of("2147483648", "9007199254740993", "9223372036854775807");
    private static final List<String> DECIMAL =
            List.of("7", "1.0", "1.5", "-0.5", "0.000001", "1234567.891", "-12.50", "00.10", "0." + "3".repeat(30));
    private static final List<String> DURATION = List.of(
            "0", "7", "30s", "1.5 s", "90 seconds", "2 minutes", "1m30s", "1 h", "3 days", "250ms", "9".repeat(30));
    private static final List<String> WRONG =
            List.of("", "-1", "1.", ".5", "+1", "1e3", "0x10", " 1", "1 000", "soon", "\u0663", "NaN", "9".repeat(30));

    private final Targets targets;
    private final Draw draw;

    Samples(Targets targets, Draw draw) {
        this.targets = targets;
        this.draw = draw;
    }

    /** A value that reads as this type. */
    String right(HoleType type) {
        return switch (type) {
            case INT -> draw.pick(WHOLE);
            case LONG -> draw.pick(draw.oneIn(3) ? LONG : WHOLE);
            case DECIMAL -> draw.pick(DECIMAL);
            case DURATION -> draw.pick(DURATION);
            case TEXT -> draw.oneIn(3) ? OddTexts.any(draw) : "tea";
            case URL -> targets.any();
        };
    }

    /** A value that may not read as this type. */
    String any(HoleType type) {
        return draw.oneIn(4) ? draw.pick(draw.pick(WRONG), OddTexts.any(draw)) : right(type);
    }

    /** A value that passes the test. */
    String passing(ValueTest test) {
        String item = draw.pick(test.allowed());
        int hyphen = test.type() == HoleType.TEXT || test.type() == HoleType.URL ? -1 : item.indexOf('-', 1);
        return hyphen < 0 ? item : draw.oneIn(2) ? item.substring(0, hyphen) : item.substring(hyphen + 1);
    }

    /** A reason that matches, with a target that was not used before. */
    String matching(ReasonPattern pattern) {
        String text = pattern.template();
        for (ReasonPattern.Hole hole : pattern.holes()) {
            text = filled(text, hole, hole.type() == HoleType.URL ? targets.fresh() : plain(hole.type()));
        }
        return text;
    }

    private String plain(HoleType type) {
        return type == HoleType.TEXT ? "tea" : right(type);
    }

    /** A reason that matches, nearly matches or does not. */
    String any(ReasonPattern pattern) {
        String text = pattern.template();
        for (ReasonPattern.Hole hole : pattern.holes()) {
            text = filled(text, hole, any(hole.type()));
        }
        return switch (draw.below(10)) {
            case 0 -> text.substring(0, draw.below(text.length() + 1));
            case 1 -> text + draw.pick(" ", ".", "\n", "\u0000");
            case 2 -> draw.pick(" ", "\uFEFF") + text;
            case 3 -> swappedCase(text);
            case 4 -> text.replace("\n", "\r\n");
            default -> text;
        };
    }

    private static String filled(String text, ReasonPattern.Hole hole, String value) {
        return text.replace("${" + hole.name() + ":" + hole.type().text() + "}", value)
                .replace("${" + hole.name() + "}", value);
    }

    private static String swappedCase(String text) {
        List<String> swapped = new ArrayList<>();
        text.codePoints()
                .map(c -> Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c))
                .forEach(c -> swapped.add(Character.toString(c)));
        return String.join("", swapped);
    }
}
