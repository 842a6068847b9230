package dev.recourse.catalog;

import dev.recourse.engine.MessageText;
import dev.recourse.engine.MessageText.Part;
import dev.recourse.engine.Messages;
import dev.recourse.engine.Messages.CodeMessages;
import dev.recourse.engine.Messages.Delay;
import dev.recourse.engine.PluralForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * English with accents on its letters, about 40 % longer, and between brackets, so that tests and people see which
 * texts of an application are not translated, are cut, or do not fit. Values stay as they are.
 */
public final class PseudoLocale {

    /** Its language tag. */
    public static final String TAG = "en-XA";

    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final String ACCENTED = "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž";
    private static final String DOUBLED = "AEIOUYaeiouy";

    private PseudoLocale() {}

    /** These messages, which are English, in the pseudo-locale. */
    public static Messages of(Messages english) {
        return Messages.builder(TAG)
                .recovering(message(english.recovering()))
                .gaveUp(message(english.gaveUp()))
                .delay(new Delay(
                        words(english.delay().seconds()), words(english.delay().minutes())))
                .codes(messages(english.codes()))
                .ranges(messages(english.ranges()))
                .build();
    }

    private static Map<String, CodeMessages> messages(Map<String, CodeMessages> english) {
        Map<String, CodeMessages> messages = new LinkedHashMap<>();
        english.forEach((path, texts) -> messages.put(
                path, new CodeMessages(message(texts.message()), message(texts.plain()), message(texts.gaveUp()))));
        return messages;
    }

    private static MessageText message(MessageText english) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Literal("["));
        parts.addAll(accented(english.parts()));
        parts.add(new Part.Literal("]"));
        return MessageText.of(parts);
    }

    /** Words that are part of a message, and so not between brackets of their own. */
    private static MessageText words(MessageText english) {
        return MessageText.of(accented(english.parts()));
    }

    private static List<Part> accented(List<Part> english) {
        return english.stream().map(PseudoLocale::accented).toList();
    }

    private static Part accented(Part part) {
        if (part instanceof Part.Literal literal) {
            return new Part.Literal(accented(literal.text()));
        }
        if (part instanceof Part.Choice choice) {
            Map<Long, List<Part>> exact = new LinkedHashMap<>();
            Map<PluralForm, List<Part>> forms = new LinkedHashMap<>();
            choice.exact().forEach((number, text) -> exact.put(number, accented(text)));
            choice.forms().forEach((form, text) -> forms.put(form, accented(text)));
            return new Part.Choice(choice.name(), exact, forms);
        }
        return part;
    }

    private static String accented(String english) {
        StringBuilder accented = new StringBuilder();
        english.codePoints().forEach(c -> {
            int letter = PLAIN.indexOf(c);
            int shown = letter < 0 ? c : ACCENTED.charAt(letter);
            accented.appendCodePoint(shown);
            if (DOUBLED.indexOf(c) >= 0) {
                accented.append(Character.toLowerCase((char) shown));
            }
        });
        return accented.toString();
    }
}
