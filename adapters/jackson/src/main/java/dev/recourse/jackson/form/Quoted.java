package dev.recourse.jackson.form;

import dev.recourse.engine.ShownText;

/** A text from JSON in a message: short, and on one line. */
final class Quoted {

    private Quoted() {}

    static String of(String text) {
        return "'" + ShownText.of(text) + "'";
    }
}
