package dev.recourse.catalog.load;

/** A file's name and its bytes. */
public final class SourceFile {

    static final String SUFFIX = ".yaml";

    private final String name;
    private final byte[] bytes;

    SourceFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** The name under which the source knows it, with folders. */
    public String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The path in front of the simple name, with its separator; empty if there is none. */
    String folder() {
        return name.substring(0, name.length() - simpleName().length());
    }

    /** The name without folders. */
    String simpleName() {
        return simpleName(name);
    }

    static String simpleName(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** The name by which other catalogs include it. */
    String catalogName() {
        String simple = simpleName();
        return simple.endsWith(SUFFIX) ? simple.substring(0, simple.length() - SUFFIX.length()) : simple;
    }
}
