package dev.recourse.tools.docs.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides Java into what is shown in different styles. Together, the pieces are the text. */
final class JavaPieces {

    /**
     * A part of the text.
     *
     * @param style the class in the style sheet; empty for plain text
     * @param text the part
     */
    record Piece(String style, String text) {}

    private static final Pattern STYLED = Pattern.compile("(?<remark>//[^\n]*|/\\*(?s:.*?)\\*/)"
            + "|(?<literal>\"(?:[^\"\\\\\n]|\\\\.)*\")"
            + "|\\b(?<word>abstract|boolean|break|case|catch|class|default|else|enum|extends|final|for|if|implements"
            + "|import|instanceof|int|interface|long|new|package|private|protected|public|record|return|static|switch"
            + "|this|throw|throws|try|var|void|while)\\b|(?<mark>@\\w+)");

    private JavaPieces() {}

    static List<Piece> of(String java) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = STYLED.matcher(java);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                pieces.add(new Piece("", java.substring(end, matcher.start())));
            }
            pieces.add(new Piece(style(matcher), matcher.group()));
            end = matcher.end();
        }
        if (end < java.length()) {
            pieces.add(new Piece("", java.substring(end)));
        }
        return pieces;
    }

    private static String style(Matcher matcher) {
        for (String name : List.of("remark", "literal", "word")) {
            if (matcher.group(name) != null) {
                return name;
            }
        }
        return "mark";
    }
}
