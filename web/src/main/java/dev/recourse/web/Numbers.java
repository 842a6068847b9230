package dev.recourse.web;

/** Numbers of JavaScript as those of the machine. */
final class Numbers {

    /** The largest number up to which JavaScript has all whole numbers. */
    static final double MAX_SAFE = 0x1p53 - 1;

    private Numbers() {}

    /** The number without its decimals, within the safe integers of JavaScript; 0 for what is not a number. */
    static long whole(double number) {
        if (Double.isNaN(number)) {
            return 0;
        }
        // In JavaScript, a cast wraps where it saturates on the JVM.
        return (long) Math.max(-MAX_SAFE, Math.min(MAX_SAFE, number));
    }

    /** A wait in milliseconds, rounded up; 0 for what is negative or not a number, the longest for what is too long. */
    static long millis(double number) {
        double whole = Math.ceil(number);
        return !(whole > 0) ? 0 : whole >= 0x1p63 ? Long.MAX_VALUE : (long) whole;
    }

    /** A random number from 0 to 1; 0.5 for what is not a number. */
    static double random(double number) {
        return Double.isNaN(number) ? 0.5 : Math.max(0, Math.min(1, number));
    }
}
