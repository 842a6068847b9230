package dev.recourse.catalog.yaml;

import dev.recourse.catalog.report.Mark;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * A parser's exception on one line.
 *
 * @param mark the position of what the parser could not read
 * @param text what is wrong, and what usually helps
 */
record SyntaxMessage(Mark mark, String text) {

    private static final Pattern PLACE = Pattern.compile("\n in reader, line (\\d+), column (\\d+):");

    /** @param yaml the text that the parser read */
    static SyntaxMessage of(JacksonException e, String yaml) {
        String message = String.valueOf(e.getOriginalMessage());
        List<MatchResult> places = PLACE.matcher(message).results().toList();
        if (places.isEmpty()) {
            return new SyntaxMessage(markOf(e.getLocation()), firstLine(message));
        }
        MatchResult first = places.get(0);
        Mark problem = markOf(places.get(places.size() - 1));
        if (message.startsWith("while parsing a flow") && isPlaceholder(yaml, problem)) {
            return new SyntaxMessage(
                    new Mark(problem.line(), problem.column() - 1),
                    "text with '${' needs quotation marks inside brackets; quote the whole text");
        }
        if (message.startsWith("while parsing a flow mapping") && isColon(yaml, problem, markOf(first))) {
            return new SyntaxMessage(
                    problem, "a key is not allowed here; quote text that contains ': ', and put commas between items");
        }
        if (message.startsWith("while parsing a flow")) {
            return new SyntaxMessage(
                    markOf(first), "the bracket is not closed; close it, and put commas between items");
        }
        if (message.startsWith("while scanning a quoted scalar") && message.contains("end of stream")) {
            return new SyntaxMessage(markOf(first), "the quotation mark is not closed; close it");
        }
        String before = message.substring(0, places.get(places.size() - 1).start());
        return new SyntaxMessage(problem, withHelp(before.substring(before.lastIndexOf('\n') + 1)));
    }

    /** Whether the brace at this mark follows a dollar sign. */
    private static boolean isPlaceholder(String yaml, Mark mark) {
        String line = line(yaml, mark);
        int index = index(line, mark);
        return index > 0 && line.startsWith("${", index - 1);
    }

    /**
     * Whether there is a colon at this mark, in the line where the bracket was opened, so that it is not a later key.
     */
    private static boolean isColon(String yaml, Mark mark, Mark bracket) {
        String line = line(yaml, mark);
        return mark.line() == bracket.line() && line.startsWith(":", index(line, mark));
    }

    private static String line(String yaml, Mark mark) {
        return yaml.lines().skip(mark.line() - 1L).findFirst().orElse("");
    }

    private static int index(String line, Mark mark) {
        return line.offsetByCodePoints(0, Math.min(mark.column() - 1, line.codePointCount(0, line.length())));
    }

    private static Mark markOf(MatchResult place) {
        return new Mark(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)));
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
        if (problem.startsWith("mapping values are not allowed")) {
            return "a key is not allowed here; quote text that contains ': ', and check the indentation";
        }
        if (problem.startsWith("found character")) {
            return "text cannot start with this character; quote it";
        }
        if (problem.startsWith("expected <block end>")) {
            return "the indentation does not match the lines above; start all keys of a mapping in the same column";
        }
        if (problem.startsWith("expected '<document start>'")) {
            return "nothing may follow here; a file is one mapping of keys and values";
        }
        return problem.strip() + "; compare this with the lines above";
    }
}
