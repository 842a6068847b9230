/**
 * Prints what was found: for people, for programs, and for code hosts. {@code Changes} is what each
 * {@link dev.recourse.tools.diff.report.ChangeReport} prints; {@code Summary} says what a person should know first, and
 * {@code Sentence}, {@code WitnessWords} and {@code EventWords} put findings, what shows them, and events into words.
 */
@NullMarked
package dev.recourse.tools.diff.report;

import org.jspecify.annotations.NullMarked;
