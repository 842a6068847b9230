/** Codes and failures as JSON, with Jackson 2 or Jackson 3. */
module dev.recourse.jackson {
    requires transitive dev.recourse.engine;
    requires static transitive com.fasterxml.jackson.databind;
    requires static transitive tools.jackson.databind;
    requires static org.jspecify;

    exports dev.recourse.jackson;
    exports dev.recourse.jackson2;
}
