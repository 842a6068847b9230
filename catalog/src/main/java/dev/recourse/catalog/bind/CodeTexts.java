package dev.recourse.catalog.bind;

import dev.recourse.catalog.Complaint;
import dev.recourse.catalog.yaml.Mark;
import dev.recourse.catalog.yaml.Report;
import dev.recourse.engine.CodeRange;
import dev.recourse.engine.Protocol;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the codes of each protocol are written. */
final class CodeTexts {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{2,3}");
    private static final Pattern PLAIN =
            Pattern.compile("[\\x21-\\x7E&&[^*/]]([\\x20-\\x7E&&[^*/]]{0,62}[\\x21-\\x7E&&[^*/]])?");

    private CodeTexts() {}

    /** Complains if the text is no code of the protocol. */
    static boolean check(Protocol protocol, String code, Mark mark, Report report) {
        boolean good = protocol == Protocol.PLAIN ? isPlain(code) : isNumber(protocol, code);
        if (!good) {
            report.add(Complaint.NOT_A_CODE, mark, code, protocol.text(), help(protocol));
        }
        return good;
    }

    /** The range, or a complaint. */
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
                ? "write one like 4000-4999, the smaller number first, or 08* or *"
                : help(protocol) + ", or two of them with a hyphen, the smaller one first";
        report.add(Complaint.NOT_A_RANGE, mark, text, protocol.text(), help);
        return Optional.empty();
    }

    /** Whether the later range can never decide a code of its own, or both are ranges of numbers that meet. */
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
            case PLAIN -> "write up to 64 letters, digits and signs, without * and /";
        };
    }
}
