package dev.recourse.catalog.bind;

import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Mark;
import dev.recourse.catalog.report.Report;
import dev.recourse.engine.CodeRange;
import dev.recourse.engine.Protocol;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads codes and ranges as each protocol writes them. */
final class CodeTexts {

    /** The most characters of a code. */
    private static final int MAX_LENGTH = 256;

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{2,3}");

    private CodeTexts() {}

    /** Reports a text that is neither a code of the protocol nor one that an answer may carry. */
    static void check(Answers answers, String code, Mark mark, Report report) {
        Protocol protocol = answers.protocol();
        boolean good = switch (protocol) {
            case PLAIN -> isPlain(code);
            case HTTP -> isNumber(protocol, code) || isText(answers, code);
            case WEBSOCKET -> isNumber(protocol, code) || (!CodeRange.isWholeNumber(code) && isText(answers, code));
        };
        if (!good) {
            String text = protocol == Protocol.PLAIN || answers.carryTexts() || CodeRange.isWholeNumber(code)
                    ? ""
                    : ", or say with 'reads: { code: ... }' where answers carry such codes";
            report.add(Complaint.NOT_A_CODE, mark, code, protocol.text(), help(protocol) + text);
        }
    }

    /**
     * Whether the text would be a code if the domain said where answers carry such codes, and hardly a mistyped number.
     */
    static boolean needsPlace(Answers answers, String code) {
        return answers.protocol() != Protocol.PLAIN
                && !answers.carryTexts()
                && isPlain(code)
                && !code.isEmpty()
                && "-0123456789".indexOf(code.charAt(0)) < 0;
    }

    private static boolean isText(Answers answers, String code) {
        return answers.carryTexts() && isPlain(code) && !code.isEmpty();
    }

    /** The range. A text that is not one is reported. */
    static Optional<CodeRange> range(Protocol protocol, String text, Mark mark, Report report) {
        Optional<CodeRange> range = read(text)
                .filter(read -> protocol == Protocol.PLAIN ? isPlain(read, text) : isOfNumbers(protocol, text));
        if (range.isEmpty()) {
            String help = protocol == Protocol.PLAIN
                    ? "write one like 4000-4999 or A00-A99, whose ends differ only in the number at their end, the smaller"
                            + " one first, or a family like 5.7.* or *; list a single code under codes"
                    : help(protocol) + ", or two joined by a hyphen, the smaller one first";
            report.add(Complaint.NOT_A_RANGE, mark, text, protocol.text(), help);
        }
        return range;
    }

    private static Optional<CodeRange> read(String text) {
        if (text.length() > 2 * MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(CodeRange.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(CodeRange range, String text) {
        String fixed = text.endsWith("*") ? text.substring(0, text.length() - 1) : text;
        boolean mayBeMeantAsMore = fixed.indexOf('*') >= 0 || (range.isOneCode() && isLikeRange(text));
        return !mayBeMeantAsMore && (fixed.isEmpty() || isPlain(fixed));
    }

    /** Whether a single code was probably meant as a range, such as {@code 5.0.0-5.9.9} or {@code A-Z}. */
    private static boolean isLikeRange(String text) {
        int[] digits = IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) >= '0' && text.charAt(i) <= '9')
                .toArray();
        boolean isOfLetters = text.length() == 3 && text.charAt(1) == '-';
        return isOfLetters
                || (digits.length > 0
                        && text.substring(digits[0], digits[digits.length - 1]).indexOf('-') >= 0);
    }

    private static boolean isOfNumbers(Protocol protocol, String text) {
        return Stream.of(text.split("-", -1)).allMatch(end -> isNumber(protocol, end));
    }

    private static boolean isPlain(String code) {
        return code.length() <= MAX_LENGTH && code.indexOf('\n') < 0;
    }

    private static boolean isNumber(Protocol protocol, String code) {
        if (!NUMBER.matcher(code).matches()) {
            return false;
        }
        int number = Integer.parseInt(code);
        return protocol == Protocol.WEBSOCKET ? number >= 1_000 && number <= 4_999 : number >= 100 && number <= 599;
    }

    private static String help(Protocol protocol) {
        return switch (protocol) {
            case WEBSOCKET -> "write a number from 1000 to 4999";
            case HTTP -> "write a number from 100 to 599";
            case PLAIN -> "write up to 256 characters on one line";
        };
    }
}
