package dev.recourse.catalog.yaml;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * A parser's exception, in one line.
 *
 * @param mark what the parser could not read
 * @param text what it says, and what usually helps
 */
record SyntaxMessage(Mark mark, String text) {

    private static final Pattern PLACE = Pattern.compile("\n in reader, line (\\d+), column (\\d+):");

    static SyntaxMessage of(JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage());
        @Nullable MatchResult last = null;
        Matcher matcher = PLACE.matcher(message);
        while (matcher.find()) {
            last = matcher.toMatchResult();
        }
        if (last == null) {
            return new SyntaxMessage(markOf(e.getLocation()), withHelp(firstLine(message)));
        }
        String before = message.substring(0, last.start());
        String problem = before.substring(before.lastIndexOf('\n') + 1);
        return new SyntaxMessage(
                new Mark(Integer.parseInt(last.group(1)), Integer.parseInt(last.group(2))), withHelp(problem));
    }

    private static Mark markOf(@Nullable TokenStreamLocation location) {
        return location == null ? Mark.START : at(location);
    }

    static Mark at(TokenStreamLocation location) {
        return new Mark(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    private static String withHelp(String problem) {
        String clean = problem.replaceAll(" \\(Do not use .*", "").strip();
        if (clean.startsWith("mapping values are not allowed")) {
            return "a colon makes no key here; quote a text that holds ': ', and check the indentation";
        }
        if (clean.startsWith("found character") && clean.contains("cannot start")) {
            return clean + "; quote the text";
        }
        if (clean.startsWith("found unexpected end of stream")) {
            return "a quotation that begins before is never closed; close it";
        }
        if (clean.startsWith("expected ',' or ")) {
            return clean.replace("<stream end>", "the end of the file") + "; close the bracket";
        }
        return clean + "; compare the indentation with the lines above";
    }
}
