/** Drivers that carry recovery decisions out on the JDK's own clients. */
module dev.recourse {
    requires transitive dev.recourse.engine;
    requires transitive java.net.http;
    requires static org.jspecify;

    exports dev.recourse.client;
}
