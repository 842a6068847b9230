/** Sockets and calls that recover under a catalog, on OkHttp. */
@SuppressWarnings("requires-automatic")
module dev.recourse.okhttp {
    requires transitive dev.recourse;
    requires transitive okhttp3;
    requires okio;
    requires static org.jspecify;

    exports dev.recourse.okhttp;
}
