/** Calls that recover under a catalog, on Apache HttpClient 5. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic", "module"})
module dev.recourse.httpclient5 {
    requires transitive dev.recourse;
    requires transitive org.apache.httpcomponents.client5.httpclient5;
    requires transitive org.apache.httpcomponents.core5.httpcore5;
    requires static org.jspecify;

    exports dev.recourse.httpclient5;
}
