package dev.recourse.tools.sarif;

import java.util.Locale;

/** How bad a result is. */
public enum SarifLevel {
    /** Something must be fixed. */
    ERROR,
    /** Something should be looked at. */
    WARNING,
    /** Something to know. */
    NOTE;

    String json() {
        return name().toLowerCase(Locale.ROOT);
    }
}
