package dev.recourse.engine;

import dev.recourse.engine.MessageMistake.Kind;
import dev.recourse.engine.MessageText.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parses the text of a message. */
final class MessageParser {

    /** The most choices in each other. */
    static final int DEEPEST = 3;

    /** Numbers with as many digits are below {@code Long.MAX_VALUE}. */
    private static final int MOST_DIGITS = 18;

    private final String text;
    private int at;
    private int depth;

    MessageParser(String text) {
        this.text = text;
    }

    MessageText message() {
        try {
            return new MessageText(text, sentence(), Optional.empty());
        } catch (Mistaken e) {
            return new MessageText(text, List.of(new Part.Literal(text)), Optional.of(e.mistake));
        }
    }

    /** Reads up to the end of the text, or to the brace that ends a text of a choice. */
    private List<Part> sentence() throws Mistaken {
        List<Part> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int open = 0;
        while (at < text.length()) {
            int dollars = dollarsBeforeBrace();
            at += dollars;
            literal.append("$".repeat(dollars / 2));
            if (dollars % 2 == 1) {
                flush(literal, parts);
                parts.add(place());
                continue;
            }
            char c = text.charAt(at);
            if (depth > 0 && c == '}' && open == 0) {
                break;
            }
            open += depth == 0 ? 0 : c == '{' ? 1 : c == '}' ? -1 : 0;
            literal.append(c);
            at++;
        }
        flush(literal, parts);
        return List.copyOf(parts);
    }

    /** How many dollar signs are here, if a brace follows them. Two of them stand for one. */
    private int dollarsBeforeBrace() {
        int end = at;
        while (end < text.length() && text.charAt(end) == '$') {
            end++;
        }
        return text.startsWith("{", end) ? end - at : 0;
    }

    private static void flush(StringBuilder literal, List<Part> parts) {
        if (!literal.isEmpty()) {
            parts.add(new Part.Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    /** Reads a placeholder or a choice, from its brace on. */
    private Part place() throws Mistaken {
        int start = at - 1;
        int from = ++at;
        while (at < text.length() && text.charAt(at) != '}' && text.charAt(at) != ',') {
            at++;
        }
        String name = text.substring(from, at);
        if (at == text.length() || name.indexOf('{') >= 0) {
            throw new Mistaken(Kind.UNCLOSED, text.substring(start));
        }
        return text.charAt(at++) == '}' ? new Part.Place(name) : choice(name, start);
    }

    private Part choice(String name, int start) throws Mistaken {
        if (depth == DEEPEST) {
            throw new Mistaken(Kind.TOO_DEEP, text.substring(start));
        }
        Map<Long, List<Part>> exact = new LinkedHashMap<>();
        Map<PluralForm, List<Part>> forms = new LinkedHashMap<>();
        Optional<String> selector = selector(start);
        while (selector.isPresent()) {
            add(selector.get(), inBraces(start), exact, forms);
            selector = selector(start);
        }
        if (exact.isEmpty() && forms.isEmpty()) {
            throw new Mistaken(Kind.EMPTY, name);
        }
        return new Part.Choice(name, exact, forms);
    }

    private static void add(
            String selector, List<Part> parts, Map<Long, List<Part>> exact, Map<PluralForm, List<Part>> forms)
            throws Mistaken {
        Optional<PluralForm> form = form(selector);
        if (form.isEmpty() && !isExact(selector)) {
            throw new Mistaken(Kind.NOT_A_FORM, selector);
        }
        boolean isRepeated = form.isPresent()
                ? forms.put(form.get(), parts) != null
                : exact.put(HoleType.LONG.number(selector, 1, selector.length()), parts) != null;
        if (isRepeated) {
            throw new Mistaken(Kind.REPEATED, selector);
        }
    }

    /** Whether it is an equals sign and a whole number without leading zeros. */
    private static boolean isExact(String selector) {
        int digits = selector.length() - 1;
        return selector.startsWith("=")
                && digits > 0
                && digits <= MOST_DIGITS
                && DecimalText.digitsEnd(selector, 1, selector.length()) == selector.length()
                && (digits == 1 || selector.charAt(1) != '0');
    }

    /** The word before the next text of a choice; empty after the last text. */
    private Optional<String> selector(int start) throws Mistaken {
        int from = at;
        while (at < text.length() && text.charAt(at) != '{' && text.charAt(at) != '}') {
            at++;
        }
        if (at == text.length()) {
            throw new Mistaken(Kind.UNCLOSED, text.substring(start));
        }
        String selector = Texts.strip(text.substring(from, at));
        boolean isLast = text.charAt(at++) == '}';
        if (isLast && !selector.isEmpty()) {
            throw new Mistaken(Kind.NOT_A_FORM, selector);
        }
        return isLast ? Optional.empty() : Optional.of(selector);
    }

    private List<Part> inBraces(int start) throws Mistaken {
        depth++;
        List<Part> parts = sentence();
        depth--;
        if (at == text.length()) {
            throw new Mistaken(Kind.UNCLOSED, text.substring(start));
        }
        at++;
        return parts;
    }

    private static Optional<PluralForm> form(String word) {
        for (PluralForm form : PluralForm.values()) {
            if (form.text().equals(word)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /** Ends the parse. */
    private static final class Mistaken extends Exception {

        private static final long serialVersionUID = 1;

        private final transient MessageMistake mistake;

        Mistaken(Kind kind, String what) {
            this.mistake = new MessageMistake(kind, what);
        }
    }
}
