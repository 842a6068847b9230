package dev.recourse.tools.translate;

import dev.recourse.tools.translate.Xliff.Place;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads the texts of an XLIFF file, in which placeholders are inline elements. */
final class XliffText {

    /** The longest text. What catalogs accept is shorter. */
    private static final int MAX_TEXT = 65_536;

    private final XliffCursor cursor;

    XliffText(XliffCursor cursor) {
        this.cursor = cursor;
    }

    /**
     * The text of the current element, with placeholders as catalogs write them.
     *
     * @param codes the placeholders of the source by their numbers, to which those here are added
     */
    String read(Map<String, String> data, Map<String, String> codes) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        Place start = cursor.here();
        int marks = 0;
        while (true) {
            int event = cursor.xml().next();
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                append(cursor.xml().getText(), text);
            } else if (event == XMLStreamConstants.END_ELEMENT && marks-- == 0) {
                break;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (cursor.xml().getLocalName()) {
                    case "mrk" -> marks++;
                    case "sm", "em" -> cursor.skip();
                    case "cp" -> {
                        append(character(), text);
                        cursor.skip();
                    }
                    case "ph" -> {
                        append(placeholder(data, codes), text);
                        cursor.skip();
                    }
                    default -> {
                        cursor.fault("<" + XliffCursor.shown(cursor.xml().getLocalName())
                                + "> is not in the English; write text and its placeholders only");
                        cursor.skip();
                    }
                }
            }
        }
        if (text.length() > MAX_TEXT) {
            cursor.fault(start, "the text has more than " + MAX_TEXT + " characters; shorten it");
            return "";
        }
        return text.toString();
    }

    private static void append(String more, StringBuilder text) {
        if (text.length() <= MAX_TEXT) {
            text.append(more);
        }
    }

    private String character() {
        String hex = cursor.attribute("hex");
        int codePoint = hex.matches("[0-9A-Fa-f]{1,6}") ? Integer.parseInt(hex, 16) : Integer.MAX_VALUE;
        if (Character.isValidCodePoint(codePoint) && Character.getType(codePoint) != Character.SURROGATE) {
            return Character.toString(codePoint);
        }
        cursor.fault("'" + XliffCursor.shown(hex) + "' is not a character; write its number in hexadecimal digits");
        return "";
    }

    private String placeholder(Map<String, String> data, Map<String, String> codes) {
        String id = cursor.attribute("id");
        String given = cursor.attribute("equiv");
        String written = given.isEmpty() ? data.getOrDefault(cursor.attribute("dataRef"), "") : given;
        String text = written.isEmpty() ? codes.getOrDefault(id, "") : written;
        if (text.isEmpty()) {
            cursor.fault("the placeholder '" + XliffCursor.shown(id)
                    + "' is not in the English; write it as text, like ${name}");
        }
        codes.putIfAbsent(id, text);
        return text;
    }
}
