package dev.recourse.tools.diff.finding;

import dev.recourse.engine.ShownText;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
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

    private static final String NONE = "none";

    private final String principle;

    Tier(String principle) {
        this.principle = principle;
    }

    /**
     * The tiers with these names, in upper or lower case; {@code none} stands for no tier.
     *
     * @throws IllegalArgumentException if a text is something else; the message lists what it can be
     */
    public static Set<Tier> named(Collection<String> names) {
        Set<Tier> tiers = EnumSet.noneOf(Tier.class);
        names.stream()
                .map(String::strip)
                .filter(name -> !name.equalsIgnoreCase(NONE))
                .map(Tier::named)
                .forEach(tiers::add);
        return tiers;
    }

    private static Tier named(String name) {
        return Stream.of(values())
                .filter(tier -> tier.text().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "wire, source, behaviour, text or none, not '" + ShownText.escaped(name) + "'"));
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
