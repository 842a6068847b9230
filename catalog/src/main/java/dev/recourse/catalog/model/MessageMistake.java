package dev.recourse.catalog.model;

/**
 * What is wrong with the way a message is written.
 *
 * @param kind the kind of mistake
 * @param what the part of the text that shows it
 */
public record MessageMistake(Kind kind, String what) {

    /** The kinds of mistakes. */
    public enum Kind {
        /** A placeholder or a text in a choice is not closed. */
        UNCLOSED,
        /** What stands between the texts of a choice is neither a plural form nor a number such as {@code =0}. */
        NOT_A_FORM,
        /** A choice has two texts for the same form or number. */
        TWICE,
        /** A choice has no text. */
        EMPTY,
        /** Choices stand in each other more than {@value MessageParser#DEEPEST} deep. */
        TOO_DEEP
    }
}
