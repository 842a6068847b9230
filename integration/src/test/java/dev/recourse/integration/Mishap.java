package dev.recourse.integration;

import java.util.List;
import java.util.Random;

/** What may happen to the proxies and to the peer behind them. */
enum Mishap {
    PROXY_KILLED {
        @Override
        Runnable strike(List<Program> proxies, Program peer, Random random) {
            Program victim = any(proxies, random);
            victim.kill();
            return victim::revive;
        }
    },
    WORKER_KILLED {
        @Override
        Runnable strike(List<Program> proxies, Program peer, Random random) {
            Program victim = any(proxies, random);
            victim.killChild();
            return victim::revive;
        }
    },
    PROXY_RELOADED {
        @Override
        Runnable strike(List<Program> proxies, Program peer, Random random) {
            any(proxies, random).reload();
            return () -> {};
        }
    },
    PEER_KILLED {
        @Override
        Runnable strike(List<Program> proxies, Program peer, Random random) {
            peer.kill();
            return peer::revive;
        }
    },
    PEER_FROZEN {
        @Override
        Runnable strike(List<Program> proxies, Program peer, Random random) {
            peer.signal("STOP");
            return () -> peer.signal("CONT");
        }
    },
    /** The peer closes all sockets with 1012. */
    PEER_RELOADED {
        @Override
        Runnable strike(List<Program> proxies, Program peer, Random random) {
            peer.reload();
            return () -> {};
        }
    };

    /** Lets it happen, and returns what ends it. */
    abstract Runnable strike(List<Program> proxies, Program peer, Random random);

    private static Program any(List<Program> proxies, Random random) {
        return proxies.get(random.nextInt(proxies.size()));
    }
}
