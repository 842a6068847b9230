/** Reads catalogs at build time and at run time. */
module dev.recourse.catalog {
    requires transitive dev.recourse.engine;
    requires java.compiler;
    requires org.apache.commons.text;
    requires tools.jackson.core;
    requires tools.jackson.dataformat.yaml;
    requires org.snakeyaml.engine;
    requires static org.jspecify;

    exports dev.recourse.catalog;
    exports dev.recourse.catalog.model;
    exports dev.recourse.catalog.problem;
}
