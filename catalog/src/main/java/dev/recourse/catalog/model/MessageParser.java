package dev.recourse.catalog.model;

import dev.recourse.catalog.model.MessageMistake.Kind;
import dev.recourse.catalog.model.MessageText.Part;
import dev.recourse.engine.PluralForm;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parses the text of a message. */
final class MessageParser {

    /** The most choices in each other. */
    static final int DEEPEST = 3;

    private static final Pattern EXACT = Pattern.compile("=(0|[1-9][0-9]{0,17})");

    private final String text;
    private int at;
    private int depth;

    MessageParser(String text) {
        this.text = text;
    }

    MessageText message() {
        List<Part> parts = new ArrayList<>();
        try {
            sentence(parts);
            return new MessageText(text, List.copyOf(parts), Optional.empty());
        } catch (Mistaken e) {
            List<Part> whole = text.isEmpty() ? List.of() : List.of(new Part.Literal(text));
            return new MessageText(text, whole, Optional.of(e.mistake));
        }
    }

    /** Reads up to the end of the text, or to the brace that ends a text of a choice. */
    private void sentence(List<Part> parts) throws Mistaken {
        StringBuilder literal = new StringBuilder();
        int open = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith("$${", at)) {
                literal.append("${");
                at += 3;
                open += depth > 0 ? 1 : 0;
            } else if (text.startsWith("${", at)) {
                flush(literal, parts);
                parts.add(place());
            } else if (depth > 0 && c == '}' && open == 0) {
                break;
            } else {
                open += depth == 0 ? 0 : c == '{' ? 1 : c == '}' ? -1 : 0;
                literal.append(c);
                at++;
            }
        }
        flush(literal, parts);
    }

    private static void flush(StringBuilder literal, List<Part> parts) {
        if (!literal.isEmpty()) {
            parts.add(new Part.Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    private Part place() throws Mistaken {
        int start = at;
        at += 2;
        int name = at;
        while (at < text.length() && text.charAt(at) != '}' && text.charAt(at) != ',') {
            at++;
        }
        String called = text.substring(name, at);
        if (at == text.length() || called.indexOf('{') >= 0) {
            throw new Mistaken(Kind.UNCLOSED, text.substring(start));
        }
        if (text.charAt(at) == '}') {
            at++;
            return new Part.Place(called);
        }
        at++;
        return choice(called.strip(), start);
    }

    private Part choice(String name, int start) throws Mistaken {
        if (depth == DEEPEST) {
            throw new Mistaken(Kind.TOO_DEEP, text.substring(start));
        }
        Map<Long, List<Part>> exact = new LinkedHashMap<>();
        Map<PluralForm, List<Part>> forms = new EnumMap<>(PluralForm.class);
        while (true) {
            String selector = selector(start);
            if (selector.isEmpty() && text.charAt(at) == '}') {
                at++;
                break;
            }
            List<Part> texts = inBraces(start);
            Matcher number = EXACT.matcher(selector);
            Optional<PluralForm> form = form(selector);
            if (!number.matches() && form.isEmpty()) {
                throw new Mistaken(Kind.NOT_A_FORM, selector);
            }
            boolean isTwice = form.isPresent()
                    ? forms.put(form.get(), texts) != null
                    : exact.put(Long.parseLong(number.group(1)), texts) != null;
            if (isTwice) {
                throw new Mistaken(Kind.TWICE, selector);
            }
        }
        if (forms.isEmpty()) {
            throw new Mistaken(Kind.EMPTY, text.substring(start, at));
        }
        return new Part.Choice(name, exact, forms);
    }

    /** The word before the next brace. */
    private String selector(int start) throws Mistaken {
        int from = at;
        while (at < text.length() && text.charAt(at) != '{' && text.charAt(at) != '}') {
            at++;
        }
        String selector = text.substring(from, at).strip();
        if (at == text.length()) {
            throw new Mistaken(Kind.UNCLOSED, text.substring(start));
        }
        if (text.charAt(at) == '}' && !selector.isEmpty()) {
            throw new Mistaken(Kind.NOT_A_FORM, selector);
        }
        return selector;
    }

    private List<Part> inBraces(int start) throws Mistaken {
        at++;
        depth++;
        List<Part> parts = new ArrayList<>();
        sentence(parts);
        depth--;
        if (at == text.length()) {
            throw new Mistaken(Kind.UNCLOSED, text.substring(start));
        }
        at++;
        return List.copyOf(parts);
    }

    private static Optional<PluralForm> form(String word) {
        return Stream.of(PluralForm.values())
                .filter(form -> form.text().equals(word))
                .findFirst();
    }

    /** Ends the parse. */
    private static final class Mistaken extends Exception {

        private static final long serialVersionUID = 1;

        private final transient MessageMistake mistake;

        Mistaken(Kind kind, String what) {
            super(kind + " " + what);
            this.mistake = new MessageMistake(kind, what);
        }
    }
}
