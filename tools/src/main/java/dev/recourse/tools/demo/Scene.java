package dev.recourse.tools.demo;

/** One error, brought about on a stage. */
interface Scene {

    /** How a scene ended. */
    record Ending(boolean recovered, int attempts, int tokensIssued, long recoveryMillis) {}

    /** The domain of the error. */
    String domain();

    /** The error's code. */
    String code();

    /** What the server sends, for the table. */
    String sent();

    /**
     * Plays it to its end.
     *
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    Ending play(Stage stage) throws InterruptedException;
}
