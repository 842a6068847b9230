package dev.recourse.tools.demo;

import dev.recourse.client.Environment;
import dev.recourse.client.token.CachedTokens;
import dev.recourse.client.token.ConnectToken;
import dev.recourse.client.token.Token;
import dev.recourse.engine.Policy;
import dev.recourse.testkit.Account;
import dev.recourse.testkit.WireSocketCluster;

/**
 * What one scenario runs against: a WireSocket of its own, and the client's configuration.
 *
 * @param cluster two regions and a dashboard
 * @param policy WireSocket's policy, with loopback allowed
 * @param environment time and random numbers
 * @param log receives what the client reports
 */
record TestBed(WireSocketCluster cluster, Policy policy, Environment environment, DecisionLog log)
        implements AutoCloseable {

    static final String DOCUMENT = "quarterly-plan";

    static TestBed start(Policy policy, Environment environment) {
        return new TestBed(WireSocketCluster.start(), policy, environment, new DecisionLog(environment));
    }

    /** Tokens from the dashboard, starting with this one; {@link Token#NONE} if none is obtained yet. */
    CachedTokens tokens(Token initial) {
        Account account = cluster.issuer().account();
        ConnectToken grant = ConnectToken.builder(cluster.dashboard().http("/connect/token"), policy, "dashboard")
                .credentials(account.clientId(), account.clientSecret())
                .build();
        return CachedTokens.builder(grant).initialToken(initial).build();
    }

    /** How a scenario ended, given how many tokens had been issued before it began. */
    Scenario.Outcome outcome(boolean recovered, int issuedBefore) {
        return new Scenario.Outcome(
                recovered, attempts(), cluster.issuer().issuedCount() - issuedBefore, log.sinceFirst());
    }

    /** The client's attempts: handshakes of both regions, and calls. */
    private int attempts() {
        return cluster.eu().handshakes().count() + cluster.us().handshakes().count() + log.calls();
    }

    @Override
    public void close() {
        cluster.close();
    }
}
