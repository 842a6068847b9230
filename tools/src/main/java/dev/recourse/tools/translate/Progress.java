package dev.recourse.tools.translate;

import java.util.Locale;

/** How far a text is translated. */
enum Progress {
    TRANSLATED,
    /** The English has changed since, or the catalog's checks refuse the translation. */
    STALE,
    MISSING;

    /** Its name in reports. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
