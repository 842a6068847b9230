package dev.recourse.tools.simulate.report;

import dev.recourse.tools.picture.Svg;

/**
 * An entry of a legend.
 *
 * @param swatch a picture of the line, area or dot
 * @param text what it shows
 */
record Key(String swatch, String text) {

    private static final int WIDTH = 32;
    private static final int HEIGHT = 12;
    private static final int MIDDLE = HEIGHT / 2;

    static Key line(String style, String text) {
        return new Key(path(style, "M0 " + MIDDLE + "H" + WIDTH), text);
    }

    static Key area(String style, String text) {
        return new Key(path(style, "M0 0H" + WIDTH + "V" + HEIGHT + "H0z"), text);
    }

    static Key dot(String style, String text) {
        return new Key(
                open().dot(style, Integer.toString(WIDTH / 2), MIDDLE, Frame.DOT)
                        .end("svg")
                        .toString(),
                text);
    }

    private static String path(String style, String path) {
        return open().path(style, path).end("svg").toString();
    }

    private static Svg open() {
        return new Svg()
                .start("svg", "swatch")
                .put("width", WIDTH)
                .put("height", HEIGHT)
                .put("aria-hidden", "true")
                .content();
    }
}
