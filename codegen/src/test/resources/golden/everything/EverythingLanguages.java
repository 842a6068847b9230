// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.LanguageChoice;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Generated;

/** Chooses the messages for a person: the language, and how numbers are written in it. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class EverythingLanguages {

    private static final LanguageChoice CHOICE = LanguageChoice.of(
            "en",
            "Arab: fa ha-CM ha-SD pa-PK ps sd ur",
            "Ethi: am ti",
            "Beng: bn",
            "Geor: ka",
            "Khmr: km",
            "Knda: kn",
            "Laoo: lo",
            "Mlym: ml",
            "Mymr: my",
            "Deva: ne sd-IN",
            "Orya: or",
            "Guru: pa",
            "Sinh: si",
            "Taml: ta",
            "Telu: te",
            "Hebr: yi",
            "=en: eng",
            "=de: deu ger",
            "=pt: por",
            "=fa-AF: drw prs tnf",
            "=fa: fas per pes",
            "=ak: tw",
            "=yi: ji",
            "en: en",
            "en-ZA: en-CZ en-EE en-FI en-HU en-LT en-LV en-NO en-PT en-SE en-SK en-UA en-ZA",
            "en-DE: en-AT en-BE en-DE en-DK en-ES en-ID en-IT en-NL en-PL en-RO en-SI",
            "en-IN: en-IN",
            "en-FR: en-FR en-GE",
            "en-CH: en-CH",
            "de: de",
            "de-AT: de-AT",
            "de-CH: de-CH de-LI",
            "pt-BR: pt",
            "pt-AO: pt-AO",
            "pt-PT: pt-CH pt-CV pt-FR pt-GQ pt-GW pt-LU pt-MO pt-MZ pt-PT pt-ST pt-TL",
            "fa: fa",
            "~en: ach ak am bem bn cy ee eo ga gaa gd ha haw ia ig is km kri lg lo loz mfe mi mt my ne ny "
                    + "nyn om pcm ps rn sd si sn so sq sw ti tlh to tum ur yo",
            "~en-ZA: af nso st tn xh zu",
            "~en-GE: ka",
            "~en-IN: kn ml or pa ta te",
            "~en-UA: yi",
            "~de-CH: gsw rm",
            "~de: lb");

    private EverythingLanguages() {}

    static EverythingMessages in(Locale locale) {
        return in(CHOICE.of(locale));
    }

    static EverythingMessages in(List<Locale> locales) {
        return in(CHOICE.of(locales));
    }

    private static EverythingMessages in(String reader) {
        return switch (reader) {
            case "en-ZA" -> EverythingMessagesEn.EN_ZA;
            case "en-DE" -> EverythingMessagesEn.EN_DE;
            case "en-IN" -> EverythingMessagesEn.EN_IN;
            case "en-FR" -> EverythingMessagesEn.EN_FR;
            case "en-CH" -> EverythingMessagesEn.EN_CH;
            case "de" -> EverythingMessagesDe.DE;
            case "de-AT" -> EverythingMessagesDe.DE_AT;
            case "de-CH" -> EverythingMessagesDe.DE_CH;
            case "pt-BR" -> EverythingMessagesPtBr.PT_BR;
            case "pt-AO" -> EverythingMessagesPtBr.PT_AO;
            case "pt-PT" -> EverythingMessagesPtBr.PT_PT;
            case "fa" -> EverythingMessagesFa.FA;
            default -> EverythingMessagesEn.EN;
        };
    }
}
