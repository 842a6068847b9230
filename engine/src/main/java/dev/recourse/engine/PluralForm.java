package dev.recourse.engine;

/**
 * The forms that languages give to words beside a number, as Unicode's CLDR names them. A language has some of them,
 * and always {@link #OTHER}: English has {@code one} and {@code other}, Japanese only {@code other}, Arabic all six.
 */
public enum PluralForm {
    ZERO("zero"),
    ONE("one"),
    TWO("two"),
    FEW("few"),
    MANY("many"),
    OTHER("other");

    private final String text;

    PluralForm(String text) {
        this.text = text;
    }

    /** Its name in CLDR and in catalogs, such as {@code few}. */
    public String text() {
        return text;
    }
}
