// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.LanguageChoice;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Generated;

/** Chooses the messages for a person: the language, and how numbers are written in it. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class EverythingLanguages {

    private static final LanguageChoice CHOICE =
            LanguageChoice.of("en", "en: en en", "de: de de", "pt-BR: pt-BR pt", "fa: fa fa");

    private EverythingLanguages() {}

    static EverythingMessages in(Locale locale) {
        return in(CHOICE.of(locale));
    }

    static EverythingMessages in(List<Locale> locales) {
        return in(CHOICE.of(locales));
    }

    private static EverythingMessages in(String reader) {
        return switch (reader) {
            case "de" -> EverythingMessagesDe.DE;
            case "pt-BR" -> EverythingMessagesPtBr.PT_BR;
            case "fa" -> EverythingMessagesFa.FA;
            default -> EverythingMessagesEn.EN;
        };
    }
}
