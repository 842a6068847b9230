/**
 * Codes and failures as JSON, with Jackson 2 or Jackson 3. An application requires the module of its own version;
 * neither is required transitively, because javac would not compile an application that has one of them only.
 */
@SuppressWarnings("exports")
module dev.recourse.jackson {
    requires transitive dev.recourse.engine;
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.databind;
    requires static org.jspecify;

    exports dev.recourse.jackson;
    exports dev.recourse.jackson2;
}
