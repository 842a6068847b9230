package dev.recourse.catalog.bind;

import dev.recourse.catalog.cldr.Cldr;
import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Invisible;
import dev.recourse.catalog.report.Mark;
import dev.recourse.catalog.report.Report;
import dev.recourse.engine.MessageMistake;
import dev.recourse.engine.MessageText;
import dev.recourse.engine.MessageText.Part;
import dev.recourse.engine.Messages.Delay;
import dev.recourse.engine.PluralForm;
import dev.recourse.engine.PluralRules;
import dev.recourse.engine.ShownText;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Binds messages in one language, and checks that each of their placeholders can be filled and that each choice has the
 * forms of the language.
 */
final class Sentences {

    /** The most characters of a message that a complaint shows. */
    private static final int SHOWN = 40;

    private final String language;
    private final Report report;
    private Optional<Set<PluralForm>> forms = Optional.empty();

    Sentences(String language, Report report) {
        this.language = language;
        this.report = report;
    }

    /**
     * The message behind this key. Each placeholder that is not among {@code filled} is reported.
     *
     * @param numbers those of {@code filled} that a choice may be made by
     */
    Optional<MessageText> read(Fields fields, String key, Collection<String> filled, Collection<String> numbers) {
        Optional<MessageText> sentence = fields.sentence(key).map(MessageText::of);
        sentence.ifPresent(text -> {
            for (String place : text.places()) {
                if (!filled.contains(place)) {
                    unfilled(place, fields, key, filled);
                }
            }
            check(text, fields.mark(key), filled, numbers);
        });
        return sentence;
    }

    private void unfilled(String place, Fields fields, String key, Collection<String> filled) {
        boolean isDelay = place.equals(MessageText.DELAY);
        String use = filled.isEmpty()
                ? "remove it"
                : "use " + filled.stream().sorted().map(Sentences::shown).collect(Collectors.joining(" or "));
        boolean mayBeDetail = key.equals("message") && fields.knows("details") && !isDelay;
        String details = mayBeDetail ? ", or add it to 'details'" : "";
        String literal = isDelay ? "" : "; to show ${" + place + "} itself, write $${" + place + "}";
        report.add(Complaint.UNFILLED, fields.mark(key), place, use + details + literal);
    }

    /** Checks everything but that the placeholders can be filled. */
    void check(MessageText text, Mark mark, Collection<String> filled, Collection<String> numbers) {
        text.mistake().ifPresent(mistake -> mistaken(mistake, mark));
        for (Part.Choice choice : text.choices()) {
            if (filled.contains(choice.name()) && !numbers.contains(choice.name())) {
                report.add(Complaint.NOT_COUNTABLE, mark, choice.name(), help(choice.name(), numbers));
            }
            complete(choice, mark);
            if (!choice.texts().allMatch(Sentences::hasWholeIsolates)) {
                report.add(Complaint.UNPAIRED_ISOLATES, mark);
            }
        }
        Markup.in(text.text()).ifPresent(markup -> report.add(Complaint.MARKUP, mark, markup));
    }

    private void mistaken(MessageMistake mistake, Mark mark) {
        String what = ShownText.of(ShownText.escaped(mistake.what()), SHOWN);
        switch (mistake.kind()) {
            case UNCLOSED -> report.add(Complaint.UNCLOSED, mark, what);
            case NOT_A_FORM -> report.add(Complaint.NOT_A_FORM, mark, what);
            case REPEATED -> report.add(Complaint.REPEATED_FORM, mark, what);
            case EMPTY -> report.add(Complaint.EMPTY_CHOICE, mark, what, what);
            case TOO_DEEP -> report.add(Complaint.DEEP_CHOICE, mark, what);
        }
    }

    private static String help(String place, Collection<String> numbers) {
        if (place.equals(MessageText.DELAY)) {
            return "choose in the texts of 'delay'";
        }
        return numbers.isEmpty()
                ? "write the sentence without a choice"
                : "choose by " + numbers.stream().sorted().map(Sentences::shown).collect(Collectors.joining(" or "));
    }

    private void complete(Part.Choice choice, Mark mark) {
        Set<PluralForm> needed = forms();
        Set<PluralForm> missing = EnumSet.copyOf(needed);
        missing.removeAll(choice.forms().keySet());
        if (!missing.isEmpty()) {
            report.add(Complaint.MISSING_FORMS, mark, language, listed(missing), choice.name(), listed(needed));
        }
        for (PluralForm form : choice.forms().keySet()) {
            if (!needed.contains(form)) {
                report.add(Complaint.SURPLUS_FORM, mark, choice.name(), form.text(), language, listed(needed));
            }
        }
    }

    private Set<PluralForm> forms() {
        if (forms.isEmpty()) {
            forms = Optional.of(PluralRules.of(Cldr.pluralRules(language)).forms());
        }
        return forms.get();
    }

    private static String listed(Set<PluralForm> forms) {
        List<String> words = forms.stream().sorted().map(PluralForm::text).toList();
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    private static boolean hasWholeIsolates(List<Part> parts) {
        return Invisible.hasWholeIsolates(parts.stream()
                .map(part -> part instanceof Part.Literal literal ? literal.text() : "")
                .collect(Collectors.joining()));
    }

    static String shown(String place) {
        return "${" + place + "}";
    }

    /** The words behind {@code delay}. */
    Delay delay(Fields fields) {
        return new Delay(words(fields, "seconds"), words(fields, "minutes"));
    }

    private MessageText words(Fields fields, String key) {
        List<String> number = List.of(Delay.NUMBER);
        Optional<MessageText> text = read(fields, key, number, number);
        text.filter(words -> words.mistake().isEmpty() && !shows(words.parts(), Delay.NUMBER))
                .ifPresent(words -> report.add(Complaint.NO_NUMBER, fields.mark(key), key));
        return text.orElseGet(() -> MessageText.of(""));
    }

    /** Whether the value of a placeholder is in the text, not only chosen by. */
    private static boolean shows(List<Part> parts, String name) {
        return parts.stream()
                .anyMatch(part -> part.equals(new Part.Place(name))
                        || (part instanceof Part.Choice choice && choice.texts().anyMatch(text -> shows(text, name))));
    }
}
