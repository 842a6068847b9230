package dev.recourse.codegen.naming;

import dev.recourse.catalog.model.Messages;
import java.util.Locale;

/**
 * One language of a catalog.
 *
 * @param messages its sentences
 */
public record Language(Messages messages) {

    /** Its constant, such as {@code PT_BR}. */
    public String constant() {
        return messages.language().replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** The end of its types' names, such as {@code PtBr}. */
    public String suffix() {
        StringBuilder suffix = new StringBuilder();
        for (String part : messages.language().split("-", -1)) {
            if (!part.isEmpty()) {
                suffix.append(Character.toUpperCase(part.charAt(0)))
                        .append(part.substring(1).toLowerCase(Locale.ROOT));
            }
        }
        return suffix.toString();
    }

    /** The locale that its tag names. */
    public Locale locale() {
        return Locale.forLanguageTag(messages.language());
    }
}
