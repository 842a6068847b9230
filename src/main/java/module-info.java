/** Drivers that carry out recovery decisions on the JDK's own clients, and WireSocket's generated API. */
@SuppressWarnings("requires-automatic")
module dev.recourse {
    requires transitive dev.recourse.engine;
    requires transitive java.net.http;
    requires static transitive java.compiler;
    requires static org.jspecify;
    requires static micrometer.core;

    exports dev.recourse.client;
    exports dev.recourse.client.call;
    exports dev.recourse.client.http;
    exports dev.recourse.client.options;
    exports dev.recourse.client.socket;
    exports dev.recourse.client.token;
    exports dev.recourse.client.transport;
    exports dev.recourse.micrometer;
    exports dev.recourse.wiresocket;
}
