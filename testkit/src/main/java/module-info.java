/** A scripted server, virtual time and the laws of recovery, for tests. JUnit is optional. */
module dev.recourse.testkit {
    requires transitive dev.recourse.engine;
    requires com.nimbusds.jose.jwt;
    requires org.bouncycastle.pkix;
    requires org.bouncycastle.provider;
    requires org.eclipse.jetty.http;
    requires org.eclipse.jetty.io;
    requires org.eclipse.jetty.server;
    requires org.eclipse.jetty.util;
    requires org.eclipse.jetty.websocket.api;
    requires org.eclipse.jetty.websocket.server;
    requires static transitive org.jspecify;
    requires static transitive org.junit.jupiter.api;

    exports dev.recourse.testkit;
    exports dev.recourse.testkit.junit;
    exports dev.recourse.testkit.laws;
}
