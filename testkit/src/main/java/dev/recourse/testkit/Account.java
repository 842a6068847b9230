package dev.recourse.testkit;

/**
 * The account that tokens are issued to: its credentials, and the claims in each token.
 *
 * @param clientId the client id, also the claim {@code client_id}
 * @param clientSecret the client secret
 * @param appId the claim {@code appId}
 * @param tenant the claim {@code tenant}
 */
public record Account(String clientId, String clientSecret, String appId, String tenant) {
    /** An account for tests that do not depend on its values. */
    public static final Account EXAMPLE = new Account("example-client", "example-secret", "example-app", "example");

    Account withTenant(String newTenant) {
        return new Account(clientId, clientSecret, appId, newTenant);
    }

    @Override
    public String toString() {
        return "Account[" + clientId + " of " + tenant + "]";
    }
}
