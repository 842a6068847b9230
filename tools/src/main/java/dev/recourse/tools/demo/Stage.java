package dev.recourse.tools.demo;

import dev.recourse.client.CachedTokens;
import dev.recourse.client.ConnectToken;
import dev.recourse.client.Environment;
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

    /** Tokens from the dashboard, none obtained yet. */
    CachedTokens tokens() {
        Account account = cluster.issuer().account();
        return CachedTokens.of(ConnectToken.at(cluster.dashboard().http("/connect/token"), policy, "dashboard")
                .client(account.clientId(), account.clientSecret()));
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
