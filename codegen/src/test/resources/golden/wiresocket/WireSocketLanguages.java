// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.LanguageChoice;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Generated;

/** Chooses the messages for a person: the language, and how numbers are written in it. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class WireSocketLanguages {

    private static final LanguageChoice CHOICE =
            LanguageChoice.of("en", "en: en en", "de: de de", "fr: fr fr", "es: es es", "ja: ja ja", "zh: zh zh");

    private WireSocketLanguages() {}

    static WireSocketMessages in(Locale locale) {
        return in(CHOICE.of(locale));
    }

    static WireSocketMessages in(List<Locale> locales) {
        return in(CHOICE.of(locales));
    }

    private static WireSocketMessages in(String reader) {
        return switch (reader) {
            case "de" -> WireSocketMessagesDe.DE;
            case "fr" -> WireSocketMessagesFr.FR;
            case "es" -> WireSocketMessagesEs.ES;
            case "ja" -> WireSocketMessagesJa.JA;
            case "zh" -> WireSocketMessagesZh.ZH;
            default -> WireSocketMessagesEn.EN;
        };
    }
}
