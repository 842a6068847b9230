package dev.recourse.engine;

import java.net.URI;

/** Where a redirect leads. */
public sealed interface RedirectTarget extends NotABean {

    /** The normalised form in which targets are compared within an episode. */
    String key();

    /** A URL that passed every check. */
    final class Url implements RedirectTarget {

        private final RedirectUrl url;

        Url(RedirectUrl url) {
            this.url = url;
        }

        /** The URL. Created at each call. */
        public URI uri() {
            return URI.create(url.text());
        }

        /** The URL as it was sent. */
        public String text() {
            return url.text();
        }

        @Override
        public String key() {
            return url.normalised();
        }

        RedirectUrl url() {
            return url;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Url that && url.equals(that.url);
        }

        @Override
        public int hashCode() {
            return url.hashCode();
        }

        /** The URL without its query, which may hold a secret. */
        @Override
        public String toString() {
            return url.toString();
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
