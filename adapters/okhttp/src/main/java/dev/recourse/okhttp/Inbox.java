package dev.recourse.okhttp;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The messages of a connection that nobody has asked for yet, and its end behind them. Holds the thread that reads the
 * connection while it has more than 1 MiB.
 */
final class Inbox {

    private static final long MAX_BYTES = 1 << 20;
    /** What an empty message counts, so that their number is bounded as well. */
    private static final long MESSAGE_BYTES = 64;

    /** @param bytes 0 for the end of the connection, which needs not be asked for */
    private record Item(long bytes, Runnable report) {}

    private final Deque<Item> items = new ArrayDeque<>();
    private long bytes;
    private long wanted;
    private boolean reporting;
    private boolean dropsMessages;

    /** A message arrived; returns when the next one may. */
    void message(long size, Runnable report) {
        add(new Item(size + MESSAGE_BYTES, report));
        awaitRoom();
    }

    /** The connection ended. */
    void end(Runnable report) {
        add(new Item(0, report));
    }

    private void add(Item item) {
        synchronized (this) {
            if (dropsMessages && item.bytes > 0) {
                return;
            }
            items.add(item);
            bytes += item.bytes;
        }
        report();
    }

    /** One more message is wanted. */
    void next() {
        synchronized (this) {
            wanted++;
        }
        report();
    }

    /** Reports no message any more. */
    void dropMessages() {
        synchronized (this) {
            dropsMessages = true;
            items.removeIf(item -> item.bytes > 0);
            makeRoom(bytes);
        }
        report();
    }

    /** Reports nothing any more. */
    synchronized void clear() {
        dropsMessages = true;
        items.clear();
        makeRoom(bytes);
    }

    synchronized boolean isFull() {
        return bytes > MAX_BYTES;
    }

    private synchronized void awaitRoom() {
        try {
            while (isFull()) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void makeRoom(long less) {
        bytes -= less;
        notifyAll();
    }

    /** Reports what is wanted, unless another thread does so: then that one goes on with this. */
    private void report() {
        while (true) {
            Item item;
            synchronized (this) {
                item = reporting ? null : items.peek();
                if (item == null || (item.bytes > 0 && wanted == 0)) {
                    return;
                }
                items.remove();
                wanted -= item.bytes > 0 ? 1 : 0;
                makeRoom(item.bytes);
                reporting = true;
            }
            try {
                item.report.run();
            } finally {
                synchronized (this) {
                    reporting = false;
                }
            }
        }
    }
}
