package dev.recourse.bench.peer;

import com.google.api.core.NanoClock;

/** A library whose decision is measured. */
public enum Library {
    /** Decides by kind of exception and number of attempts, and takes the server's hint. Throws to give up. */
    AWS {
        @Override
        public Peer start() {
            return new AwsPeer(Integer.MAX_VALUE);
        }
    },

    /** The same, where nothing is given up: a session succeeds after ten failures. */
    AWS_RETRIES {
        @Override
        public Peer start() {
            return new AwsPeer(SESSION);
        }

        @Override
        public boolean meets(FailedCall failure) {
            return FailedCall.isRetryable(failure);
        }
    },

    /** Decides by kind of exception, number of attempts and total time. */
    GAX {
        @Override
        public Peer start() {
            return new GaxPeer(NanoClock.getDefaultClock());
        }
    },

    /** The same with a clock that costs nothing. */
    GAX_STEPPING {
        @Override
        public Peer start() {
            GaxPeer.Stepping clock = new GaxPeer.Stepping();
            GaxPeer peer = new GaxPeer(clock);
            return failure -> {
                clock.step();
                return peer.on(failure);
            };
        }
    },

    /** Decides by kind of exception and number of attempts. */
    RESILIENCE4J {
        @Override
        public Peer start() {
            return new Resilience4jPeer();
        }
    },

    /** Decides by kind of exception, number of attempts and total time. */
    FAILSAFE {
        @Override
        public Peer start() {
            return new FailsafePeer();
        }
    },

    /** Decides by kind of exception and number of attempts. */
    SPRING {
        @Override
        public Peer start() {
            return new SpringPeer();
        }
    },

    /** Computes a delay, and decides nothing. */
    KAFKA {
        @Override
        public Peer start() {
            return new KafkaPeer();
        }
    };

    private static final int SESSION = 10;

    /** A decider at the beginning of a session. */
    public abstract Peer start();

    /** Whether this failure is among those that it is measured with. */
    public boolean meets(FailedCall failure) {
        return true;
    }
}
