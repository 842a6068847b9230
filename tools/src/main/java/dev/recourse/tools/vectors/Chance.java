package dev.recourse.tools.vectors;

/** Which random numbers the failures of a session come with. */
enum Chance {
    /** The shortest delays. */
    LEAST,
    /** The longest delays. */
    MOST,
    /** Any, both ends included. */
    ANY;

    double next(Draw draw) {
        return switch (this) {
            case LEAST -> 0;
            case MOST -> 1;
            case ANY ->
                switch (draw.below(16)) {
                    case 0 -> 0.0;
                    case 1 -> 1.0;
                    case 2 -> 0.5;
                    case 3 -> draw.pick(1e-300, Double.MIN_VALUE, 1e-7, 0.1, Math.nextDown(1.0));
                    default -> draw.fraction();
                };
        };
    }
}
