package dev.recourse.engine;

import java.util.Optional;

/** A redirect's target as a part of a state's text: its form, then its text with the separators escaped. */
final class TargetText {

    private static final char URL = 'u';
    private static final char ENDPOINT = 'e';

    private TargetText() {}

    static String write(RedirectTarget target) {
        String text = target instanceof RedirectTarget.Url url ? URL + url.uri().toString() : ENDPOINT + target.key();
        return text.replace("~", "~0").replace("|", "~1").replace(",", "~2");
    }

    /** The target, or empty if the text is none that the policy's rules allow. */
    static Optional<RedirectTarget> read(String escaped, RedirectRules rules) {
        String text = escaped.replace("~2", ",").replace("~1", "|").replace("~0", "~");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String rest = text.substring(1);
        if (text.charAt(0) == ENDPOINT) {
            return Optional.of(new RedirectTarget.Endpoint(rest));
        }
        RedirectUrl url = RedirectUrl.read(rest);
        return text.charAt(0) == URL && rules.check(url).isEmpty()
                ? url.uri().map(RedirectTarget.Url::new)
                : Optional.empty();
    }
}
