package dev.recourse.tools.docs.html;

/**
 * The machine that runs in the pages, with its catalog.
 *
 * @param script the classic script that defines the global {@code Recourse}
 * @param catalogJson the catalog in its JSON form
 */
public record Machine(String script, String catalogJson) {}
