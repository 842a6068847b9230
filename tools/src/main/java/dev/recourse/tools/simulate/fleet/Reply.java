package dev.recourse.tools.simulate.fleet;

/** What comes of a request. One object is filled again and again, so that a million clients leave no garbage. */
public final class Reply {

    static final int OK = -1;
    static final int AGAIN = -2;

    private long at;
    private int outcome;
    private int hintSeconds;

    /** Creates a reply that is filled later. */
    public Reply() {}

    /** The request succeeds. */
    public void succeeds(long time) {
        set(time, OK, 0);
    }

    /**
     * The request fails.
     *
     * @param time when the client knows
     * @param failure the position of the failure among those of the {@link Clients}
     */
    public void fails(long time, int failure) {
        set(time, failure, 0);
    }

    /**
     * The request fails, with a hint.
     *
     * @param time when the client knows
     * @param failure the position of the failure among those of the {@link Clients}
     * @param seconds the hint; 0 for none
     */
    public void fails(long time, int failure, int seconds) {
        set(time, failure, seconds);
    }

    /** The exchange has another leg: the client sends again at this time, without a decision. */
    public void continues(long time) {
        set(time, AGAIN, 0);
    }

    private void set(long time, int what, int seconds) {
        this.at = time;
        this.outcome = what;
        this.hintSeconds = seconds;
    }

    long at() {
        return at;
    }

    int outcome() {
        return outcome;
    }

    int hintSeconds() {
        return hintSeconds;
    }
}
