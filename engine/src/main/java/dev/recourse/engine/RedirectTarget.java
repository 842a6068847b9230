package dev.recourse.engine;

import java.net.URI;

/** Where a redirect leads. */
public sealed interface RedirectTarget {

    /** The normalised form in which targets are compared within an episode. */
    String key();

    /** A URL that passed every check. */
    record Url(URI uri) implements RedirectTarget {
        @Override
        public String key() {
            return RedirectUrl.normalised(uri);
        }

        /** The URL without its query, which may hold a secret. */
        @Override
        public String toString() {
            return RedirectUrl.shown(uri);
        }
    }

    /** An address that the catalog names and the application supplies, such as {@code dataplane}. */
    record Endpoint(String name) implements RedirectTarget {
        @Override
        public String key() {
            return name;
        }
    }
}
