/**
 * What holds of every session under any catalog: the laws of the recovery machine, as tests of your own catalog.
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
 * <p>Without JUnit, {@code RecoveryLaws.check(catalog)} throws an {@code AssertionError}. A law is a
 * {@link dev.recourse.testkit.laws.Law} about one {@link dev.recourse.testkit.laws.Step} of a
 * {@link dev.recourse.testkit.laws.Life}; the lives come from {@link dev.recourse.testkit.laws.HostileLives}: any code,
 * any reason, hint and number drawn, at any time.
 */
@NullMarked
package dev.recourse.testkit.laws;

import org.jspecify.annotations.NullMarked;
