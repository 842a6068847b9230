package dev.recourse.catalog.bind;

import dev.recourse.engine.RedirectRules;
import java.util.List;
import java.util.Optional;

/** {@code redirects}: secure schemes only, and all of them where none is told. */
final class RedirectsBinder {

    private static final List<String> SECURE = List.of("wss", "https");

    private RedirectsBinder() {}

    static RedirectRules bind(Fields root) {
        Optional<Fields> fields = root.fields("redirects");
        List<String> hosts = fields.map(f -> f.texts("hosts")).orElse(List.of());
        if (hosts.isEmpty()) {
            return RedirectRules.NONE;
        }
        List<String> schemes = fields.map(f -> f.texts("schemes")).orElse(List.of());
        return RedirectRules.of(schemes.isEmpty() ? SECURE : schemes, hosts);
    }
}
