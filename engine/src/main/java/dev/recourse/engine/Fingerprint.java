package dev.recourse.engine;

import java.util.Locale;
import java.util.TreeMap;

/** A short text that differs between policies. Not a defence against forgery. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Policy policy) {
        StringBuilder text = new StringBuilder(policy.name())
                .append(policy.limits())
                .append(policy.hint())
                .append(policy.redirects())
                .append(policy.budget()
                        .map(b -> b.tokens() + "" + new TreeMap<>(b.prices()))
                        .orElse(""));
        for (DomainPolicy domain : policy.domains()) {
            text.append('\n').append(domain.domain().name());
            for (int i = 0; i < domain.rows().size(); i++) {
                text.append('\n')
                        .append(domain.domain().codes().get(i).code())
                        .append(domain.rows().get(i));
            }
            domain.unknown().forEach(text.append('\n')::append);
        }
        return of(text);
    }

    /** FNV-1a over the characters, 32 bits, as eight hexadecimal digits. */
    static String of(CharSequence text) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        return String.format(Locale.ROOT, "%08x", hash);
    }
}
