// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.LanguageChoice;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Generated;

/** Chooses the messages for a person: the language, and how numbers are written in it. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class WireSocketLanguages {

    private static final LanguageChoice CHOICE = LanguageChoice.of(
            "en",
            "Jpan: ja",
            "Hans: cdo cjy cnp csp czh gan hak hnm hsn luh nan sjc wuu yue-CN zh",
            "Hant: hak-TW nan-MO nan-TW yue zh-AU zh-BN zh-GB zh-GF zh-HK zh-ID zh-MO zh-PA zh-PF zh-PH "
                    + "zh-SR zh-TH zh-TW zh-UK zh-US zh-VN",
            "Arab: aao abh abv acm acq acw acx adf aeb aec afb apc apd ar arq ars ary arz auz avl ayh ayl "
                    + "ayn ayp ckb ha-CM ha-SD pa-PK ps sd shu ssh ur",
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
            "Tibt: bo",
            "=en: eng",
            "=de: deu ger",
            "=fr: fra fre",
            "=es: spa",
            "=ja: jpn",
            "=zh: chi cmn zho",
            "=pl: pol",
            "=ar: ara arb",
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
            "fr: fr",
            "fr-CA: fr-CA",
            "fr-MA: fr-LU fr-MA",
            "fr-CH: fr-CH",
            "es: es",
            "es-CR: es-CR",
            "es-AR: es-AR es-BO es-CL es-CO es-EC es-PY es-UY es-VE",
            "es-419: es-419 es-BR es-BZ es-CU es-DO es-GT es-HN es-JP es-MX es-NI es-PA es-PE es-PR es-SV es-US",
            "ja: ja",
            "zh: zh",
            "pl: pl",
            "ar: ar",
            "ar-EG: ar-BH ar-DJ ar-EG ar-ER ar-IL ar-IQ ar-JO ar-KM ar-KW ar-LB ar-MR ar-OM ar-PS ar-QA "
                    + "ar-SA ar-SD ar-SO ar-SS ar-SY ar-TD ar-YE",
            "ar-DZ: ar-DZ ar-LY ar-MA ar-TN",
            "~en: ach ak am bem bn cy ee eo ga gaa gd ha haw ia ig is km kri lg lo loz mfe mi mt my ne ny "
                    + "nyn om pcm ps rn sd si sn so sq sw ti tlh to tum ur yo",
            "~en-ZA: af nso st tn xh zu",
            "~en-GE: ka",
            "~en-IN: kn ml or pa ta te",
            "~en-UA: yi",
            "~de-CH: gsw rm",
            "~de: lb",
            "~fr: br co crs ht kg ln lua mg oc rw wo",
            "~es-BO: ay",
            "~es: ca eu gl",
            "~es-PY: gn",
            "~es-PE: qu",
            "~ja: ja-Hani ja-Hira ja-Hrkt ja-Kana ja-Latn",
            "~zh: bo cdo cjy cnp csp czh gan hak hnm hsn luh nan sjc wuu yue-Hans za zh-Hani zh-Latn",
            "~ar-IQ: acm ayp ckb",
            "~ar-DZ: aao arq",
            "~ar: abh auz ssh",
            "~ar-BH: abv",
            "~ar-YE: acq ayh ayn",
            "~ar-SA: acw ars",
            "~ar-OM: acx adf",
            "~ar-TN: aeb",
            "~ar-EG: aec ar-Latn arz avl",
            "~ar-KW: afb",
            "~ar-SY: apc",
            "~ar-SD: apd",
            "~ar-MA: ary",
            "~ar-LY: ayl",
            "~ar-TD: shu");

    private WireSocketLanguages() {}

    static WireSocketMessages in(Locale locale) {
        return in(CHOICE.of(locale));
    }

    static WireSocketMessages in(List<Locale> locales) {
        return in(CHOICE.of(locales));
    }

    private static WireSocketMessages in(String reader) {
        return switch (reader) {
            case "en-ZA" -> WireSocketMessagesEn.EN_ZA;
            case "en-DE" -> WireSocketMessagesEn.EN_DE;
            case "en-IN" -> WireSocketMessagesEn.EN_IN;
            case "en-FR" -> WireSocketMessagesEn.EN_FR;
            case "en-CH" -> WireSocketMessagesEn.EN_CH;
            case "de" -> WireSocketMessagesDe.DE;
            case "de-AT" -> WireSocketMessagesDe.DE_AT;
            case "de-CH" -> WireSocketMessagesDe.DE_CH;
            case "fr" -> WireSocketMessagesFr.FR;
            case "fr-CA" -> WireSocketMessagesFr.FR_CA;
            case "fr-MA" -> WireSocketMessagesFr.FR_MA;
            case "fr-CH" -> WireSocketMessagesFr.FR_CH;
            case "es" -> WireSocketMessagesEs.ES;
            case "es-CR" -> WireSocketMessagesEs.ES_CR;
            case "es-AR" -> WireSocketMessagesEs.ES_AR;
            case "es-419" -> WireSocketMessagesEs.ES_419;
            case "ja" -> WireSocketMessagesJa.JA;
            case "zh" -> WireSocketMessagesZh.ZH;
            case "pl" -> WireSocketMessagesPl.PL;
            case "ar" -> WireSocketMessagesAr.AR;
            case "ar-EG" -> WireSocketMessagesAr.AR_EG;
            case "ar-DZ" -> WireSocketMessagesAr.AR_DZ;
            default -> WireSocketMessagesEn.EN;
        };
    }
}
