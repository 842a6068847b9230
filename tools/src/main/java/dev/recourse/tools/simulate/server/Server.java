package dev.recourse.tools.simulate.server;

/**
 * A server that answers requests in their order, each in the same time (the queue G/D/1/K). Its capacity and latency
 * may change; what waits in the queue then is answered as fast as what comes later.
 */
public final class Server {

    /** The answer of {@link #answerAt} to a request that finds the queue full. */
    public static final long REJECTED = -1;

    private static final double SECOND = 1_000;

    private final ServerModel model;
    private final double mostWaiting;
    private double perMilli;
    private double slowness = 1;
    /** The requests in the queue at {@link #seen}, the one that is being answered among them. */
    private double waiting;

    private long seen;

    /** A server whose queue is empty. */
    public Server(ServerModel model) {
        this.model = model;
        this.perMilli = model.capacity() / SECOND;
        this.mostWaiting = Math.max(1, perMilli * model.queueMillis());
    }

    /**
     * Changes what it can do from now on.
     *
     * @param share its capacity, as a share of the model's
     * @param times its latency without a queue, as a multiple of the model's
     */
    public void change(double share, double times, long now) {
        work(now);
        perMilli = share * model.capacity() / SECOND;
        slowness = times;
    }

    /** Drops what is in the queue. */
    public void empty() {
        waiting = 0;
    }

    /** When a request that arrives now is answered, or {@link #REJECTED}. */
    public long answerAt(long now) {
        work(now);
        if (waiting > mostWaiting) {
            return REJECTED;
        }
        waiting++;
        return now + Math.round(waiting / perMilli) + latency();
    }

    /** How long an answer takes without a queue, in milliseconds. */
    public long latency() {
        return Math.round(model.latencyMillis() * slowness);
    }

    private void work(long now) {
        waiting = Math.max(0, waiting - (now - seen) * perMilli);
        seen = now;
    }
}
