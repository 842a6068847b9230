/**
 * The testkit in JUnit: new servers and clocks for each test, closed after it, and their logs in each failure.
 *
 * <pre>{@code
 * @ExtendWith(RecourseExtension.class)
 * class ReconnectTest {
 *     @Test
 *     void reconnects(ScriptedServer server, ScriptedServer other) {
 *         server.script().refuse(4006, "Rate limit exceeded: 100 ops/min").redirect(other.ws("/doc"));
 *         other.script().accept().thenKill();
 *         ...
 *     }
 * }
 * }</pre>
 *
 * <p>Requires {@code junit-jupiter-api} 5.14 or later as a dependency of your own.
 */
@NullMarked
package dev.recourse.testkit.junit;

import org.jspecify.annotations.NullMarked;
