package dev.recourse.tools.demo;

import dev.recourse.client.token.CachedTokens;
import dev.recourse.client.token.Token;
import dev.recourse.client.token.TokenSource;
import dev.recourse.testkit.TokenIssuer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** The tokens that clients come with. */
final class Tokens {

    private Tokens() {}

    /** A good one, obtained before the scene begins. */
    static TokenSource good(Stage stage) {
        CachedTokens tokens = stage.tokens(Token.NONE);
        tokens.token().toCompletableFuture().join();
        return tokens;
    }

    /** One to begin with; the next is obtained from the dashboard. */
    static Function<Stage, TokenSource> beginningWith(Function<TokenIssuer, String> token) {
        return stage -> stage.tokens(Token.of(token.apply(stage.cluster().issuer())));
    }

    /** None until the first renewal, as of a client that forgot to attach it. */
    static TokenSource forgotten(Stage stage) {
        CachedTokens tokens = stage.tokens(Token.NONE);
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
