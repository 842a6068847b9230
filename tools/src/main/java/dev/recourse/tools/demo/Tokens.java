package dev.recourse.tools.demo;

import dev.recourse.client.token.CachedTokens;
import dev.recourse.client.token.Token;
import dev.recourse.client.token.TokenSource;
import dev.recourse.testkit.TokenIssuer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** The tokens that the clients start with. */
final class Tokens {

    private Tokens() {}

    /** A valid token, obtained before the scenario begins. */
    static TokenSource valid(TestBed testBed) {
        CachedTokens tokens = testBed.tokens(Token.NONE);
        tokens.token().toCompletableFuture().join();
        return tokens;
    }

    /** A token to start with; later ones are obtained from the dashboard. */
    static Function<TestBed, TokenSource> startingWith(Function<TokenIssuer, String> token) {
        return testBed -> testBed.tokens(Token.of(token.apply(testBed.cluster().issuer())));
    }

    /** No token until the first renewal, like a client that forgot to attach it. */
    static TokenSource forgotten(TestBed testBed) {
        CachedTokens tokens = testBed.tokens(Token.NONE);
        return new TokenSource() {
            @Override
            public CompletionStage<Token> token() {
                return CompletableFuture.completedFuture(Token.NONE);
            }

            @Override
            public CompletionStage<Token> renew(Token rejected) {
                return tokens.renew(rejected);
            }
        };
    }
}
