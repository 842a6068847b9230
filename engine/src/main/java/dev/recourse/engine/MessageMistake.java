package dev.recourse.engine;

/**
 * What is wrong with the way a message is written.
 *
 * @param kind the kind of mistake
 * @param what the part of the text that shows it
 */
public record MessageMistake(Kind kind, String what) {

    /** The kinds of mistakes. */
    public enum Kind {
        /** A placeholder, a choice or a text of a choice is not closed; shown by the text from there on. */
        UNCLOSED,
        /** What is before a text of a choice is neither a plural form nor a number such as {@code =0}. */
        NOT_A_FORM,
        /** A choice has two texts for this form or number. */
        REPEATED,
        /** The choice by this placeholder has no texts. */
        EMPTY,
        /** Choices are in each other more than {@value MessageParser#DEEPEST} deep; shown by the text from there on. */
        TOO_DEEP
    }
}
