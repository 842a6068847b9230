package dev.recourse.web;

import dev.recourse.engine.LanguageChoice;
import dev.recourse.engine.MessageText;
import dev.recourse.engine.Messages;
import dev.recourse.engine.NumberStyle;
import dev.recourse.engine.PluralRules;
import dev.recourse.engine.Policy;
import dev.recourse.engine.RuntimeMessages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the messages of a catalog from its JSON form. */
final class MessagesReader {

    private MessagesReader() {}

    static RuntimeMessages read(Policy policy, Node node) throws NotReadableException {
        List<Node> languages = node.objects("languages");
        List<Node> readers = node.objects("readers");
        if (languages.isEmpty()) {
            throw new NotReadableException("messages.languages is empty");
        }
        List<String> lines = node.texts("choice");
        String[] choice = new String[lines.size()];
        for (int i = 0; i < choice.length; i++) {
            choice[i] = lines.get(i);
        }
        String first = languages.get(0).text("language");
        RuntimeMessages.Builder messages = RuntimeMessages.builder(policy, LanguageChoice.of(first, choice));
        for (Node language : languages) {
            messages.language(
                    language(language),
                    PluralRules.of(language.optionalText("plurals").orElse("")),
                    language.flag("rightToLeft"));
        }
        for (Node reader : readers) {
            messages.reader(
                    reader.text("locale"),
                    reader.text("language"),
                    NumberStyle.of(reader.text("number"), reader.count("leastGrouped")));
        }
        return messages.build();
    }

    private static Messages language(Node node) throws NotReadableException {
        return Messages.builder(node.text("language"))
                .recovering(message(node, "recovering"))
                .gaveUp(message(node, "gaveUp"))
                .delay(new Messages.Delay(message(node, "seconds"), message(node, "minutes")))
                .codes(texts(node.objectsByName("codes")))
                .ranges(texts(node.objectsByName("ranges")))
                .build();
    }

    private static Map<String, Messages.CodeMessages> texts(Map<String, Node> nodes) throws NotReadableException {
        Map<String, Messages.CodeMessages> all = new LinkedHashMap<>();
        for (Map.Entry<String, Node> entry : nodes.entrySet()) {
            Node node = entry.getValue();
            MessageText message = message(node, "message");
            MessageText plain = node.has("plain") ? message(node, "plain") : message;
            MessageText gaveUp = node.has("gaveUp") ? message(node, "gaveUp") : plain;
            all.put(entry.getKey(), new Messages.CodeMessages(message, plain, gaveUp));
        }
        return all;
    }

    private static MessageText message(Node node, String name) throws NotReadableException {
        MessageText message = MessageText.of(node.text(name));
        if (message.mistake().isPresent()) {
            throw new NotReadableException(node.path() + "." + name + " is not a message");
        }
        return message;
    }
}
