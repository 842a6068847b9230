package dev.recourse.engine;

import java.net.URI;

/** Where a redirect leads. */
public sealed interface RedirectTarget {

    /** The target as it is compared with those seen before in an episode. */
    String key();

    /** A URL that passed every check. */
    record Url(URI uri) implements RedirectTarget {
        @Override
        public String key() {
            return RedirectUrl.normalised(uri);
        }

        /** The URL, but for what its query says, which may be a secret. */
        @Override
        public String toString() {
            return RedirectUrl.shown(uri);
        }
    }

    /** A place that the catalog names and the application knows, such as {@code dataplane}. */
    record Endpoint(String name) implements RedirectTarget {
        @Override
        public String key() {
            return name;
        }
    }
}
