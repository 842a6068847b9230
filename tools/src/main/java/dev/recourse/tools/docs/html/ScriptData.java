package dev.recourse.tools.docs.html;

import dev.recourse.catalog.json.Json;

/** Data as a classic script, which a page can load from a disk too. */
final class ScriptData {

    private ScriptData() {}

    /** A script that keeps this value, made of what JSON has, under a name of the pages' own. */
    static String assign(String name, Object value) {
        return "(globalThis.RecourseDocs ??= {})." + name + " = " + literal(Json.write(value)) + ";\n";
    }

    /** JSON with nothing in it that could end a script or a line. */
    private static String literal(String json) {
        return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}
