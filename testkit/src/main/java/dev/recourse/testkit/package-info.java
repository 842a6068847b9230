/**
 * What a recovering client is tested against: a real server that fails as scripted, real tokens, and virtual time.
 *
 * <p>A server is told what goes wrong, in order, and remembers what it saw:
 *
 * <pre>{@code
 * try (ScriptedServer server = ScriptedServer.start(); ScriptedServer other = ScriptedServer.start()) {
 *     server.script().refuse(4006, "Rate limit exceeded: 100 ops/min").redirect(other.ws("/doc"));
 *     server.script().on("/discovery", Answer.status(503).header("Retry-After", "30"), Answer.usual());
 *     other.script().accept().dieAfter(other.messages().nth(3));
 *
 *     client.open(server.ws("/doc"));
 *
 *     other.sockets().nth(1).get(5, SECONDS).send("hello");
 *     assertEquals(2, server.handshakes().count());
 * }
 * }</pre>
 *
 * <p>A client that takes its clock and its scheduler from outside, as the drivers of Recourse do, waits for hours in no
 * time:
 *
 * <pre>{@code
 * VirtualTime time = new VirtualTime();
 * Environment environment = Environment.SYSTEM.on(time::now, time.wallClock(), time::schedule);
 * client.open(server.ws("/doc"), environment);
 * time.whenPending(1).get(5, SECONDS);     // it was refused, and has scheduled its next attempt
 * time.advance(Duration.ofSeconds(30));    // which is made now
 * time.stepWallClock(Duration.ofHours(1)); // as an operator would
 * }</pre>
 *
 * <p>In JUnit, {@code dev.recourse.testkit.junit.RecourseExtension} gives these to tests as parameters;
 * {@code dev.recourse.testkit.laws.RecoveryLaws} holds a catalog to the laws of recovery. Everything listens on
 * loopback only. Nothing here depends on the clients under test. Jetty logs through SLF4J, to whatever the tests bind;
 * {@code slf4j-nop} keeps it quiet.
 */
@NullMarked
package dev.recourse.testkit;

import org.jspecify.annotations.NullMarked;
