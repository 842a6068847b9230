package dev.recourse.catalog.bind;

import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Mark;
import dev.recourse.catalog.report.Report;
import dev.recourse.engine.CodeRange;
import dev.recourse.engine.Protocol;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads codes and ranges as each protocol writes them. */
final class CodeTexts {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{2,3}");
    private static final Pattern PLAIN =
            Pattern.compile("[\\x21-\\x7E&&[^*/]]([\\x20-\\x7E&&[^*/]]{0,62}[\\x21-\\x7E&&[^*/]])?");

    private CodeTexts() {}

    /** Reports a text that is not a code of the protocol. */
    static void check(Protocol protocol, String code, Mark mark, Report report) {
        boolean good = protocol == Protocol.PLAIN ? isPlain(code) : isNumber(protocol, code);
        if (!good) {
            report.add(Complaint.NOT_A_CODE, mark, code, protocol.text(), help(protocol));
        }
    }

    /** The range. A text that is not one is reported. */
    static Optional<CodeRange> range(Protocol protocol, String text, Mark mark, Report report) {
        String[] ends = text.split("-", 2);
        boolean good = protocol == Protocol.PLAIN
                ? text.equals("*") || isPlain(text.endsWith("*") ? text.substring(0, text.length() - 1) : text)
                : isNumber(protocol, ends[0])
                        && (ends.length == 1 || (isNumber(protocol, ends[1]) && ends[0].compareTo(ends[1]) <= 0));
        if (good) {
            try {
                return Optional.of(CodeRange.of(text));
            } catch (IllegalArgumentException e) {
                good = false;
            }
        }
        String help = protocol == Protocol.PLAIN
                ? "write one like 4000-4999, the smaller number first, or 08*, or *"
                : help(protocol) + ", or two joined by a hyphen, the smaller one first";
        report.add(Complaint.NOT_A_RANGE, mark, text, protocol.text(), help);
        return Optional.empty();
    }

    /** Whether the later range can never decide, or both are numeric and share a code. */
    static boolean overlap(CodeRange earlier, CodeRange later) {
        return earlier.covers(later) || (isOfNumbers(earlier) && isOfNumbers(later) && earlier.overlaps(later));
    }

    private static boolean isOfNumbers(CodeRange range) {
        return range.toString().indexOf('-') > 0;
    }

    private static boolean isPlain(String code) {
        return PLAIN.matcher(code).matches();
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
            case PLAIN -> "write up to 64 letters, digits and other ASCII characters, but not * or /";
        };
    }
}
