package dev.recourse.engine.foreign;

/** Somebody else's type of the same name. */
public final class PackageCatalog {

    private PackageCatalog() {}

    public static String catalog() {
        return "books";
    }
}
