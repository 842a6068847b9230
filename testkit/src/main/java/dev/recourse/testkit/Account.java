package dev.recourse.testkit;

/**
 * Whom tokens are issued to: the credentials, and the claims that go into each token.
 *
 * @param clientId the claim {@code client_id}, and half of the credentials
 * @param clientSecret the other half
 * @param appId the claim {@code appId}
 * @param tenant the claim {@code tenant}
 */
public record Account(String clientId, String clientSecret, String appId, String tenant) {
    /** The account of tests that do not care which. */
    public static final Account EXAMPLE = new Account("example-client", "example-secret", "example-app", "example");

    Account ofTenant(String other) {
        return new Account(clientId, clientSecret, appId, other);
    }

    @Override
    public String toString() {
        return "Account[" + clientId + " of " + tenant + "]";
    }
}
