package dev.recourse.tools.simulate.report;

import java.util.List;

/**
 * A picture and its legend.
 *
 * @param title what it shows
 * @param svg the picture
 * @param keys the legend
 */
record Picture(String title, String svg, List<Key> keys) {

    Picture {
        keys = List.copyOf(keys);
    }
}
