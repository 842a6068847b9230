/** The engine and catalogs in their JSON form. What TeaVM compiles for browsers also runs on the JVM. */
@SuppressWarnings("requires-automatic")
module dev.recourse.web {
    requires transitive dev.recourse.engine;
    requires static org.jetbrains.annotations;
    requires static transitive org.jspecify;
    requires static org.teavm.jso;

    exports dev.recourse.web;
}
