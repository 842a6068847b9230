package dev.recourse.catalog.yaml;

import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Invisible;
import dev.recourse.catalog.report.Mark;
import dev.recourse.catalog.report.Report;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes UTF-8, with or without a byte-order mark, and reports what is not UTF-8. */
final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    static Optional<String> read(byte[] bytes, Report report) {
        if (looksLikeUtf16(bytes)) {
            report.add(Complaint.NOT_UTF_8, Mark.START, "it looks like UTF-16");
            return Optional.empty();
        }
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), chars, true);
        String text = chars.flip().toString();
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        if (result.isError()) {
            report.add(Complaint.NOT_UTF_8, markAfter(text), "this byte is not part of a character");
            return Optional.empty();
        }
        return isPrintable(text, report) ? Optional.of(text) : Optional.empty();
    }

    private static boolean looksLikeUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE) || first == 0 || second == 0;
    }

    private static boolean isPrintable(String text, Report report) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t';
            if (control || (c >= 0x7F && c < 0xA0 && c != 0x85) || c >= 0xFFFE || c == BYTE_ORDER_MARK) {
                report.add(Complaint.CONTROL_CHARACTER, markAfter(text.substring(0, i)), Invisible.name(c));
                return false;
            }
        }
        return true;
    }

    private static Mark markAfter(String text) {
        int lineStart = text.lastIndexOf('\n') + 1;
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        return new Mark(line, 1 + text.codePointCount(lineStart, text.length()));
    }
}
