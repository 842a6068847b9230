package dev.recourse.catalog.cldr;

/**
 * A language of a catalog.
 *
 * @param name what the catalog calls it
 * @param written its tag, with a script
 * @param id what CLDR calls it
 */
record Language(String name, Tag written, String id) {

    static Language of(String name) {
        Tag written = Likely.written(Names.canonical(Tag.of(name)));
        return new Language(name, written, Inheritance.id(written));
    }

    /** Whether it inherits from this locale in CLDR. */
    boolean inherits(String ancestor) {
        String at = id;
        while (!at.equals(ancestor) && !at.equals(Inheritance.ROOT)) {
            at = Inheritance.parent(at);
        }
        return at.equals(ancestor);
    }
}
