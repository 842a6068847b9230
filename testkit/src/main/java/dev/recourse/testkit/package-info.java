/**
 * Tests of clients that recover: a real server that fails as scripted, real tokens and virtual time.
 *
 * <p>A script says what goes wrong, in order; the server records what it receives:
 *
 * <pre>{@code
 * try (ScriptedServer server = ScriptedServer.start(); ScriptedServer other = ScriptedServer.start()) {
 *     server.script().refuse(4006, "Rate limit exceeded: 100 ops/min").redirect(other.ws("/doc"));
 *     server.script().on("/discovery", Answer.status(503).withHeader("Retry-After", "30"), Answer.usual());
 *     other.script().accept().thenKillAfter(other.messages().nth(3));
 *
 *     client.open(server.ws("/doc"));
 *
 *     other.sockets().nth(1).get(5, SECONDS).send("hello");
 *     assertEquals(2, server.handshakes().count());
 * }
 * }</pre>
 *
 * <p>A client whose clock and scheduler can be replaced, as in Recourse's drivers, waits for hours in no time:
 *
 * <pre>{@code
 * VirtualTime time = new VirtualTime();
 * Environment environment = Environment.SYSTEM
 *         .withTime(time::now, time.wallClock(), time::schedule)
 *         .withExecutor(Runnable::run);
 * client.open(server.ws("/doc"), environment);
 * time.whenPending(1).get(5, SECONDS);     // refused, and the next attempt is scheduled
 * time.advance(Duration.ofSeconds(30));    // it is made now
 * time.stepWallClock(Duration.ofHours(1)); // now() stays
 * }</pre>
 *
 * <p>In JUnit, {@code dev.recourse.testkit.junit.RecourseExtension} passes these to tests as parameters;
 * {@code dev.recourse.testkit.laws.RecoveryLaws} checks a catalog against the laws of recovery. Servers listen on
 * loopback only. Nothing here depends on the client under test. Jetty logs through SLF4J; {@code slf4j-nop} keeps it
 * quiet.
 */
@NullMarked
package dev.recourse.testkit;

import org.jspecify.annotations.NullMarked;
