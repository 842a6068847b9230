/** Drivers that carry recovery decisions out on the JDK's own clients, and WireSocket's generated API. */
module dev.recourse {
    requires transitive dev.recourse.engine;
    requires transitive java.net.http;
    requires static org.jspecify;

    exports dev.recourse.client;
    exports dev.recourse.wiresocket;
}
