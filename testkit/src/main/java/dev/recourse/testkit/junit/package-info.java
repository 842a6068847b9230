/**
 * The testkit in JUnit: fresh servers and clocks for each test, closed after it, and what they saw told by a failure.
 *
 * <pre>{@code
 * @ExtendWith(RecourseExtension.class)
 * class ReconnectTest {
 *     @Test
 *     void comesBack(ScriptedServer server, ScriptedServer other) {
 *         server.script().refuse(4006, "Rate limit exceeded: 100 ops/min").redirect(other.ws("/doc"));
 *         other.script().accept().die();
 *         ...
 *     }
 * }
 * }</pre>
 *
 * <p>It needs {@code junit-jupiter-api} 5.14 or later, which the user brings.
 */
@NullMarked
package dev.recourse.testkit.junit;

import org.jspecify.annotations.NullMarked;
