package dev.recourse.catalog.yaml;

import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Mark;
import dev.recourse.catalog.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads a YAML file as a tree of texts. Anchors, aliases, merge keys, tags and further documents are refused. Scalars
 * keep their text: nothing is read as a number, date or boolean.
 */
public final class Tree {

    /** The largest file, in bytes. */
    public static final int MAX_BYTES = 8 << 20;
    /** The deepest nesting. A catalog needs ten levels. */
    private static final int MAX_DEPTH = 24;

    /** The longest line, in characters. The parser's time grows with the square of a text's length. */
    private static final int MAX_LINE = 8_192;

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .loadSettings(LoadSettings.builder()
                    .setCodePointLimit(MAX_BYTES)
                    .setAllowDuplicateKeys(true)
                    .build())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(4 * MAX_DEPTH)
                    .build())
            .build();

    private final JsonParser parser;
    private final String text;
    private final int codePoints;
    private int lastCodePoint;
    private int lastIndex;
    private final Report report;

    private Tree(JsonParser parser, String text, Report report) {
        this.parser = parser;
        this.text = text;
        this.codePoints = text.codePointCount(0, text.length());
        this.report = report;
    }

    /** The file's only document, or empty if it cannot be read, which the report explains. */
    public static Optional<Node> read(byte[] bytes, Report report) {
        if (bytes.length > MAX_BYTES) {
            report.add(Complaint.TOO_LARGE, Mark.START, MAX_BYTES >> 20);
            return Optional.empty();
        }
        return Utf8.read(bytes, report)
                .filter(text -> hasShortLines(text, report))
                .flatMap(text -> parse(text, report));
    }

    private static boolean hasShortLines(String text, Report report) {
        int line = 1;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start > MAX_LINE) {
                report.add(Complaint.LONG_LINE, new Mark(line, 1), MAX_LINE);
                return false;
            }
            start = end + 1;
            line++;
        }
        return true;
    }

    private static Optional<Node> parse(String text, Report report) {
        try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), new WholeCharacters(text))) {
            return new Tree(parser, text, report).document();
        } catch (JacksonException e) {
            SyntaxMessage message = SyntaxMessage.of(e, text);
            Complaint complaint = complaint(e, lineOf(text, message.mark()));
            boolean isReported = complaint == Complaint.ALIAS && report.hasErrorsHere();
            if (!isReported) {
                report.add(complaint, message.mark(), message.text());
            }
            return Optional.empty();
        } catch (TooDeep e) {
            report.add(Complaint.TOO_DEEP, e.mark, MAX_DEPTH);
            return Optional.empty();
        }
    }

    private static Complaint complaint(JacksonException e, String line) {
        String message = String.valueOf(e.getOriginalMessage());
        if (message.startsWith("Expected a property name")) {
            return message.contains("=ALI") ? Complaint.ALIAS : Complaint.KEY_NOT_TEXT;
        }
        String indentation =
                line.substring(0, line.length() - line.stripLeading().length());
        return indentation.indexOf('\t') >= 0 ? Complaint.TAB : Complaint.SYNTAX;
    }

    private static String lineOf(String text, Mark mark) {
        return text.lines().skip(mark.line() - 1L).findFirst().orElse("");
    }

    private Optional<Node> document() throws TooDeep {
        JsonToken token = parser.nextToken();
        if (token == null) {
            report.add(Complaint.EMPTY, Mark.START);
            return Optional.empty();
        }
        Node root = value(token, 1);
        if (parser.nextToken() != null) {
            report.add(Complaint.SECOND_DOCUMENT, mark());
        }
        return Optional.of(root);
    }

    private Node value(@Nullable JsonToken token, int depth) throws TooDeep {
        Mark mark = mark();
        if (depth > MAX_DEPTH) {
            throw new TooDeep(mark);
        }
        refuseProperties(mark);
        if (token == JsonToken.START_OBJECT) {
            return mapping(mark, depth);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Node> items = new ArrayList<>();
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                items.add(value(next, depth + 1));
            }
            return new Node.Sequence(mark, items);
        }
        return new Node.Scalar(mark, String.valueOf(parser.getString()), token == JsonToken.VALUE_NULL);
    }

    private Node mapping(Mark mark, int depth) throws TooDeep {
        List<Node.Entry> entries = new ArrayList<>();
        List<Node.Entry> repeated = new ArrayList<>();
        Map<String, Mark> seen = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Mark at = mark();
            if (at.line() != mark.line() || at.column() != mark.column()) {
                refuseProperties(at);
            }
            String key = parser.currentName();
            Node value = value(parser.nextToken(), depth + 1);
            Mark first = seen.putIfAbsent(key, at);
            if (key.equals("<<")) {
                report.add(Complaint.MERGE_KEY, at);
            } else if (first != null) {
                report.add(Complaint.DUPLICATE_KEY, at, key, first.line());
                repeated.add(new Node.Entry(at, key, value));
            } else {
                entries.add(new Node.Entry(at, key, value));
            }
        }
        return new Node.Mapping(mark, entries, repeated);
    }

    /** Finds anchors, aliases and tags by their first character: the token stream hides some of them. */
    private void refuseProperties(Mark mark) {
        switch (character()) {
            case '&' -> report.add(Complaint.ANCHOR, mark);
            case '*' -> report.add(Complaint.ALIAS, mark);
            case '!' -> report.add(Complaint.TAG, mark);
            default -> {}
        }
    }

    private char character() {
        int offset = (int) parser.currentTokenLocation().getCharOffset();
        return offset >= 0 && offset < codePoints ? text.charAt(indexOf(offset)) : 0;
    }

    /** The index of a code point, counted from that of the previous call. */
    private int indexOf(int codePoint) {
        if (codePoints == text.length()) {
            return codePoint;
        }
        lastIndex = text.offsetByCodePoints(lastIndex, codePoint - lastCodePoint);
        lastCodePoint = codePoint;
        return lastIndex;
    }

    private Mark mark() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return SyntaxMessage.at(location);
    }

    private static final class TooDeep extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Mark mark;

        TooDeep(Mark mark) {
            this.mark = mark;
        }
    }
}
