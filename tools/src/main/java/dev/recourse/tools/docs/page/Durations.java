package dev.recourse.tools.docs.page;

import java.util.List;

/**
 * How long episodes and outages can be.
 *
 * @param longest the longest episodes
 * @param longestNotes sentences that explain them
 * @param outages the outages that clients survive; may be empty
 * @param outageNotes sentences that say when they hold, and what happens after longer ones
 */
public record Durations(
        List<EpisodeRow> longest, List<String> longestNotes, List<OutageRow> outages, List<String> outageNotes) {}
