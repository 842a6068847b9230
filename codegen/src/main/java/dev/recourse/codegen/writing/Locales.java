package dev.recourse.codegen.writing;

import dev.recourse.codegen.text.JavaFile;
import dev.recourse.codegen.text.Javadoc;

/** The ways to say which languages a person reads. For each there are methods that choose a language. */
enum Locales {
    ONE("Locale", "locale", "this locale", "the user's locale"),
    SEVERAL(
            "List<Locale>",
            "locales",
            "these locales",
            "the user's locales, the best first, such as {@code AcceptLanguage.of(header)}");

    private final String type;
    private final String parameter;
    private final String words;
    private final String meaning;

    Locales(String type, String parameter, String words, String meaning) {
        this.type = type;
        this.parameter = parameter;
        this.words = words;
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

    private String tag() {
        return "param " + parameter + " " + meaning;
    }

    /** Writes a static method {@code in} that chooses messages of this type. */
    void in(JavaFile file, String messages, String result) {
        file.doc(Javadoc.of("{@return the messages in the language that is best for " + words
                        + "; in English if none fits}")
                .tag(tag()));
        file.open("static " + messages + " in(" + declaration() + ") {");
        file.line("return " + result + ";").close();
    }

    /** Writes a static method {@code of} that chooses the message for a decision. */
    void of(JavaFile file) {
        file.doc(Javadoc.of("{@return the message for a decision, in the language that is best for " + words + "}")
                .tag("param decision the decision")
                .tag(tag()));
        file.open("static String of(Decision decision, " + declaration() + ") {");
        file.line("return in(" + parameter + ").of(decision);").close();
    }
}
