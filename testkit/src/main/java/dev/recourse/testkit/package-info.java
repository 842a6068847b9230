/**
 * What a recovering client is tested against: a real server that fails as scripted, real tokens, and virtual time.
 *
 * <p>Everything listens on loopback only. Nothing here depends on the clients under test.
 */
@NullMarked
package dev.recourse.testkit;

import org.jspecify.annotations.NullMarked;
