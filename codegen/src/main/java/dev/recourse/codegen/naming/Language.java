package dev.recourse.codegen.naming;

import dev.recourse.catalog.model.Messages;
import java.util.Locale;

/**
 * One language of a catalog.
 *
 * @param messages the catalog's messages in it
 */
public record Language(Messages messages) {

    /** Its tag, such as {@code pt-BR}. */
    public String tag() {
        return messages.language();
    }

    /** The suffix of its types' names, such as {@code PtBr}. */
    public String suffix() {
        StringBuilder suffix = new StringBuilder();
        for (String part : tag().split("-", -1)) {
            if (!part.isEmpty()) {
                suffix.append(Character.toUpperCase(part.charAt(0)))
                        .append(part.substring(1).toLowerCase(Locale.ROOT));
            }
        }
        return suffix.toString();
    }

    /** The locale that its tag names. */
    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }
}
