package dev.recourse.engine;

import dev.recourse.engine.MessageText.Part;
import java.util.List;

/** Writes the parts of a message as its text. */
final class MessageWriter {

    private final StringBuilder text = new StringBuilder();

    private MessageWriter() {}

    static String text(List<Part> parts) {
        MessageWriter writer = new MessageWriter();
        writer.write(parts);
        return writer.text.toString();
    }

    private void write(List<Part> parts) {
        for (Part part : parts) {
            if (part instanceof Part.Literal literal) {
                literal.text().chars().forEach(this::write);
            } else if (part instanceof Part.Place place) {
                doubleDollars();
                text.append("${").append(place.name()).append('}');
            } else if (part instanceof Part.Choice choice) {
                doubleDollars();
                text.append("${").append(choice.name()).append(',');
                choice.exact().forEach((number, of) -> write("=" + number, of));
                choice.forms().forEach((form, of) -> write(form.text(), of));
                text.append('}');
            }
        }
    }

    private void write(int c) {
        if (c == '{') {
            doubleDollars();
        }
        text.append((char) c);
    }

    private void write(String selector, List<Part> parts) {
        text.append(' ').append(selector).append(" {");
        write(parts);
        text.append('}');
    }

    /** Doubles the dollar signs at the end, because a brace follows. */
    private void doubleDollars() {
        int end = text.length();
        int from = end;
        while (from > 0 && text.charAt(from - 1) == '$') {
            from--;
        }
        text.append("$".repeat(end - from));
    }
}
