package dev.recourse.client.token;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/** The last few refresh tokens that must not be sent again. Safe for any thread. */
final class SpentTokens {

    private static final int MAX = 8;

    private final Queue<String> tokens = new ArrayDeque<>();

    synchronized void add(String token) {
        tokens.remove(token);
        tokens.add(token);
        if (tokens.size() > MAX) {
            tokens.remove();
        }
    }

    synchronized boolean has(String token) {
        return tokens.contains(token);
    }

    synchronized List<String> all() {
        return List.copyOf(tokens);
    }
}
