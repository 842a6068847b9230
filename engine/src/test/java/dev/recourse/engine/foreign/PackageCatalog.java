package dev.recourse.engine.foreign;

/** A type of the same name that Recourse did not generate. */
public final class PackageCatalog {

    private PackageCatalog() {}

    public static String catalog() {
        return "books";
    }
}
