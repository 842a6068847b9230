/**
 * The laws of the recovery machine, which hold for every session under any catalog, as tests of your own catalog.
 *
 * <pre>{@code
 * class OurErrorsTest {
 *     @TestFactory
 *     Stream<DynamicTest> laws() {
 *         return RecoveryLaws.of(GeneratedCatalog.in("com.example.errors")).tests();
 *     }
 * }
 * }</pre>
 *
 * <p>Without JUnit, {@code RecoveryLaws.check(catalog)} throws an {@code AssertionError}. A
 * {@link dev.recourse.testkit.laws.Law} checks one {@link dev.recourse.testkit.laws.Observation} of a
 * {@link dev.recourse.testkit.laws.Life}. Lives come from {@link dev.recourse.testkit.laws.HostileLives}: any code,
 * reason, hint and random number, at any time.
 */
@NullMarked
package dev.recourse.testkit.laws;

import org.jspecify.annotations.NullMarked;
