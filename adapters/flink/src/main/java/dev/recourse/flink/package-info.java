/**
 * The decisions of the {@code decide} command on Apache Flink: an example, which is tested and not published.
 *
 * <p>{@link dev.recourse.flink.DecideJob} puts the job together: {@link dev.recourse.flink.LogFormat} reads lines,
 * {@link dev.recourse.flink.DecideFunction} decides about them by session, and {@link dev.recourse.flink.TallyFunction}
 * counts where two catalogs differ.
 */
@NullMarked
package dev.recourse.flink;

import org.jspecify.annotations.NullMarked;
