package dev.recourse.catalog.resolved;

import dev.recourse.catalog.cldr.Cldr;
import dev.recourse.catalog.cldr.Reader;
import dev.recourse.catalog.cldr.Readers;
import dev.recourse.catalog.json.Members;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The messages for people, with what CLDR says about their languages. */
final class MessagesForm {

    private MessagesForm() {}

    static Map<String, Object> of(Catalog catalog) {
        Readers readers = Cldr.readers(List.copyOf(catalog.messages().keySet()));
        return new Members()
                .put(
                        "languages",
                        catalog.messages().values().stream()
                                .map(MessagesForm::language)
                                .toList())
                .put("choice", readers.lines())
                .put(
                        "readers",
                        readers.readers().values().stream()
                                .map(MessagesForm::reader)
                                .toList())
                .map();
    }

    /** People who read a language and write numbers in the same way. */
    private static Map<String, Object> reader(Reader reader) {
        return new Members()
                .put("locale", reader.locale())
                .put("language", reader.language())
                .put("number", reader.numbers().sample())
                .put("leastGrouped", reader.numbers().leastGrouped())
                .map();
    }

    private static Map<String, Object> language(Messages messages) {
        return new Members()
                .put("language", messages.language())
                .putUnlessEmpty("plurals", Cldr.pluralRules(messages.language()))
                .putIf("rightToLeft", Cldr.isRightToLeft(messages.language()))
                .put("recovering", messages.recovering().text())
                .put("gaveUp", messages.gaveUp().text())
                .put("seconds", messages.delay().seconds().text())
                .put("minutes", messages.delay().minutes().text())
                .put("codes", texts(messages.codes()))
                .putUnlessEmpty("ranges", texts(messages.ranges()))
                .map();
    }

    /** What is said about each code or range. {@code plain} and {@code gaveUp} default to the one before them. */
    private static Map<String, Object> texts(Map<String, Messages.CodeMessages> messages) {
        Map<String, Object> all = new LinkedHashMap<>();
        messages.forEach((path, texts) -> {
            Members members = new Members().put("message", texts.message().text());
            if (!texts.plain().equals(texts.message())) {
                members.put("plain", texts.plain().text());
            }
            if (!texts.gaveUp().equals(texts.plain())) {
                members.put("gaveUp", texts.gaveUp().text());
            }
            all.put(path, members.map());
        });
        return all;
    }
}
