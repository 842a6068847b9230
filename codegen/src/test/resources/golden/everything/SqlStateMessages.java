// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import java.util.Locale;

/**
 * What a person waiting in front of the application is told about each {@link SqlState}. {@link EverythingMessages}
 * chooses the sentence for a decision.
 */
public final class SqlStateMessages {

    private SqlStateMessages() {}

    /**
     * {@link SqlState#WARNING}: <i>A warning of the database.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String warning(Locale locale) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SqlStateMessagesEn.warning();
            case DE -> SqlStateMessagesDe.warning();
            case PT_BR -> SqlStateMessagesPtBr.warning();
        };
    }

    /**
     * {@link SqlState#HANDLE_XML}: <i>$&#123;text&#125;</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @param text the details' $&#123;text&#125;
     * @return the sentence
     */
    public static String handleXml(Locale locale, String text) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SqlStateMessagesEn.handleXml(text);
            case DE -> SqlStateMessagesDe.handleXml(text);
            case PT_BR -> SqlStateMessagesPtBr.handleXml(text);
        };
    }

    /**
     * {@link SqlState#HANDLE_XML}: <i>A state.</i>
     *
     * @param locale the person's; what the catalog does not speak is told in English
     * @return the sentence
     */
    public static String handleXml(Locale locale) {
        return switch (EverythingLanguage.of(locale)) {
            case EN -> SqlStateMessagesEn.handleXml();
            case DE -> SqlStateMessagesDe.handleXml();
            case PT_BR -> SqlStateMessagesPtBr.handleXml();
        };
    }
}
