package dev.recourse.tools.demo;

/** One error, provoked on a test bed. */
interface Scenario {

    /** How a scenario ended. */
    record Outcome(boolean recovered, int attempts, int tokensIssued, long recoveryMillis) {}

    /** The domain of the error. */
    String domain();

    /** The error's code. */
    String code();

    /** What the server sends, as shown in the table. */
    String sent();

    /**
     * Runs the scenario to its end.
     *
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    Outcome run(TestBed testBed) throws InterruptedException;
}
