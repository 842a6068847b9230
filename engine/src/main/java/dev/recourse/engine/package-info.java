/**
 * The recovery machine: a pure function from a failure to a decision. Nothing here reads a clock, draws a random
 * number, starts a thread or does I/O; all of that is passed in.
 *
 * <p>The package is flat, in four groups:
 *
 * <ul>
 *   <li><b>Errors.</b> {@link dev.recourse.engine.Domain} finds an {@link dev.recourse.engine.ErrorCode} (listed, or an
 *       {@link dev.recourse.engine.UnknownCode}), with its {@link dev.recourse.engine.CodeInfo}. A
 *       {@link dev.recourse.engine.Failure} is one occurrence: code, reason, phase, hint
 *       ({@link dev.recourse.engine.RetryAfter}, {@link dev.recourse.engine.HttpDate}), redirect
 *       ({@link dev.recourse.engine.RedirectUrl}). A {@link dev.recourse.engine.ReasonPattern} reads values out of a
 *       reason, a {@link dev.recourse.engine.JsonPointer} one out of a JSON body.
 *   <li><b>Prescriptions.</b> A {@link dev.recourse.engine.Policy} has a {@link dev.recourse.engine.DomainPolicy} for
 *       each domain, with a {@link dev.recourse.engine.Row} for each code: its {@link dev.recourse.engine.Remedy}, with
 *       {@link dev.recourse.engine.Backoff}, {@link dev.recourse.engine.Jitter} and
 *       {@link dev.recourse.engine.HintRule}. For all of them there are {@link dev.recourse.engine.Limits},
 *       {@link dev.recourse.engine.RedirectRules} and a {@link dev.recourse.engine.BudgetRule}.
 *       {@link dev.recourse.engine.WorstCase} is the longest episode that they allow,
 *       {@link dev.recourse.engine.OutageTolerance} the longest outage that clients survive.
 *   <li><b>The machine.</b> {@link dev.recourse.engine.State#on} takes a failure and gives a
 *       {@link dev.recourse.engine.Decision}: a {@link dev.recourse.engine.Step} ({@link dev.recourse.engine.Retry},
 *       {@link dev.recourse.engine.Refresh}, {@link dev.recourse.engine.Redirect}) or a
 *       {@link dev.recourse.engine.GiveUp}, with the next state and an {@link dev.recourse.engine.Explanation}. Inside,
 *       {@code Machine} runs the {@code Check}s in order, {@code Transition} is the table of states, and
 *       {@code PackedEpisode}, {@code CounterLayout} and {@code EpisodeMemory} are how a state is kept small.
 *       {@link dev.recourse.engine.StateText} writes a state as text and reads it back.
 *   <li><b>Messages.</b> {@link dev.recourse.engine.LanguageChoice} finds the language of a person,
 *       {@link dev.recourse.engine.PluralRules}, {@link dev.recourse.engine.NumberStyle} and
 *       {@link dev.recourse.engine.DelayWords} say how it writes numbers and waits. Generated code has its sentences in
 *       its own methods; those of a catalog that is read at run time are {@link dev.recourse.engine.RuntimeMessages}.
 * </ul>
 */
@NullMarked
package dev.recourse.engine;

import org.jspecify.annotations.NullMarked;
