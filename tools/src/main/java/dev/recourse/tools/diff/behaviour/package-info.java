/**
 * What a change of a catalog makes the machine decide otherwise.
 * {@link dev.recourse.tools.diff.behaviour.PolicyChanges} runs the machine of the old catalog beside that of the new
 * one, and finds the shortest list of events for each changed rule after which they differ.
 */
@NullMarked
package dev.recourse.tools.diff.behaviour;

import org.jspecify.annotations.NullMarked;
