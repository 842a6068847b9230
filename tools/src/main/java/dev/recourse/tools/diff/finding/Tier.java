package dev.recourse.tools.diff.finding;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a change of a catalog matters. Each tier has one principle, by which findings belong to it. */
public enum Tier {
    /** Between the two ends of a connection. */
    WIRE("a client or server built from one catalog misreads what one built from the other sends"),
    /** Where Java is compiled. */
    SOURCE("code that uses the generated Java stops compiling"),
    /** What clients do. */
    BEHAVIOUR("clients decide differently after the same events"),
    /** What people read. */
    TEXT("people read something else");

    private final String principle;

    Tier(String principle) {
        this.principle = principle;
    }

    /** The tier with this name, in upper or lower case. */
    public static Optional<Tier> of(String name) {
        return Stream.of(values())
                .filter(tier -> tier.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** When a change belongs to this tier. */
    public String principle() {
        return principle;
    }

    /** Its name on the command line and in reports for programs. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
