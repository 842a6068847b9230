/**
 * What a change of a catalog makes the machine decide differently.
 * {@link dev.recourse.tools.diff.behaviour.PolicyChanges} runs the machine of the old catalog beside that of the new
 * one, and finds the shortest list of events for each changed rule after which they differ.
 *
 * <p>{@code PolicyFacts} has the rules of a catalog by name, and {@code Edits} those that were changed.
 * {@code CodeGroups} are the codes that can fail, with failures to try ({@code Sample}, written by
 * {@code SampleWriter}). A {@code Course} is a list of events with the states of several machines after them; a
 * {@code Contrast} has the machines that show what one edit does. For each edit, {@code Search} and {@code Spending}
 * try long courses of few kinds of events, {@code ShortCourses} all short ones for all edits together.
 * {@code Shrinking} leaves out events, and {@code Witnesses} makes the result.
 */
@NullMarked
package dev.recourse.tools.diff.behaviour;

import org.jspecify.annotations.NullMarked;
