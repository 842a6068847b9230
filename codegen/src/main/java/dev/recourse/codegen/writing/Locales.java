package dev.recourse.codegen.writing;

import dev.recourse.codegen.text.JavaFile;
import dev.recourse.codegen.text.Javadoc;

/** The ways to say which languages a person reads. For each there are methods that choose a language. */
enum Locales {
    ONE(
            "Locale",
            "locale",
            "{@return the messages in the language that is best for this locale; in English if none fits}",
            "the user's locale"),
    SEVERAL(
            "List<Locale>",
            "locales",
            "{@return the messages in the language that is best for these locales; in English if none fits}",
            "the user's locales, the best first, such as {@code AcceptLanguage.of(header)}");

    private final String type;
    private final String parameter;
    private final String what;
    private final String meaning;

    Locales(String type, String parameter, String what, String meaning) {
        this.type = type;
        this.parameter = parameter;
        this.what = what;
        this.meaning = meaning;
    }

    /** The name of the parameter. */
    String parameter() {
        return parameter;
    }

    /** The parameter as it is declared. */
    String declaration() {
        return type + " " + parameter;
    }

    /** The tag that documents the parameter. */
    String tag() {
        return "param " + parameter + " " + meaning;
    }

    /** Writes a static method {@code in} that chooses messages of this type. */
    void method(JavaFile file, String messages, String result) {
        file.doc(Javadoc.of(what).tag(tag()));
        file.open("static " + messages + " in(" + declaration() + ") {");
        file.line("return " + result + ";").close();
    }
}
