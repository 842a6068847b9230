package dev.recourse.okhttp;

import okhttp3.HttpUrl;

/** Where calls of one domain go. */
record Endpoint(String name, String domain, HttpUrl base) {

    /** Whether this address is below the base. */
    boolean has(HttpUrl url) {
        String path = url.encodedPath();
        return isOrigin(url) && (path.equals(base.encodedPath()) || path.startsWith(directory(base)));
    }

    private boolean isOrigin(HttpUrl url) {
        return url.scheme().equals(base.scheme()) && url.host().equals(base.host()) && url.port() == base.port();
    }

    /** The same call at another place: what is below this base is below that one. */
    HttpUrl moved(HttpUrl url, HttpUrl to) {
        String path = url.encodedPath();
        String rest = path.length() < directory(base).length()
                ? ""
                : path.substring(directory(base).length());
        return url.newBuilder()
                .scheme(to.scheme())
                .host(to.host())
                .port(to.port())
                .encodedPath(rest.isEmpty() ? to.encodedPath() : directory(to) + rest)
                .build();
    }

    private static String directory(HttpUrl url) {
        String path = url.encodedPath();
        return path.endsWith("/") ? path : path + "/";
    }
}
