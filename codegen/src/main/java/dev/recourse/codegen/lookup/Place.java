package dev.recourse.codegen.lookup;

import dev.recourse.catalog.CatalogSource;

/**
 * One place to look for a catalog.
 *
 * @param name its name for people, the same on every machine
 * @param source what is there
 */
record Place(String name, CatalogSource source) {}
