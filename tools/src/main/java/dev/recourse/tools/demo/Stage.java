package dev.recourse.tools.demo;

import dev.recourse.client.Environment;
import dev.recourse.client.token.CachedTokens;
import dev.recourse.client.token.ConnectToken;
import dev.recourse.client.token.Token;
import dev.recourse.engine.Policy;
import dev.recourse.testkit.Account;
import dev.recourse.testkit.WireSocketCluster;

/**
 * What a scene is played on: a WireSocket of its own, and what the client is given.
 *
 * @param cluster two regions and a dashboard
 * @param policy WireSocket's policy, with loopback allowed
 * @param environment time and chance
 * @param journal what the client reports
 */
record Stage(WireSocketCluster cluster, Policy policy, Environment environment, Journal journal)
        implements AutoCloseable {

    static final String DOCUMENT = "quarterly-plan";

    static Stage set(Policy policy, Environment environment) {
        return new Stage(WireSocketCluster.start(), policy, environment, new Journal(environment));
    }

    /** Tokens from the dashboard, beginning with this one; {@link Token#NONE} if none was obtained yet. */
    CachedTokens tokens(Token initial) {
        Account account = cluster.issuer().account();
        ConnectToken grant = ConnectToken.builder(cluster.dashboard().http("/connect/token"), policy, "dashboard")
                .credentials(account.clientId(), account.clientSecret())
                .build();
        return CachedTokens.builder(grant).initialToken(initial).build();
    }

    /** How often the client began: handshakes of either region, and calls made. */
    int attempts() {
        return cluster.eu().handshakes().count() + cluster.us().handshakes().count() + journal.calls();
    }

    @Override
    public void close() {
        cluster.close();
    }
}
