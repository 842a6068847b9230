package dev.recourse.testkit;

import dev.recourse.testkit.TokenIssuer.Grant;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code POST /connect/token}: the two grants of RFC 6749 that WireSocket offers, form-encoded in, JSON out.
 *
 * <p>Answers 400 if something is missing or malformed, and 401 for wrong credentials or a used refresh token.
 */
final class TokenEndpoint implements Function<Call, Answer> {
    static final String PATH = "/connect/token";

    private final TokenIssuer issuer;

    TokenEndpoint(TokenIssuer issuer) {
        this.issuer = issuer;
    }

    @Override
    public Answer apply(Call call) {
        if (!call.method().equals("POST")) {
            return Answer.status(405).withHeader("Allow", "POST");
        }
        return switch (call.formField("grant_type").orElse("")) {
            case "client_credentials" ->
                clientCredentials(call.formField("client_id"), call.formField("client_secret"));
            case "refresh_token" -> refreshToken(call.formField("refresh_token"));
            case "" -> error(400, "invalid_request");
            default -> error(400, "unsupported_grant_type");
        };
    }

    private Answer clientCredentials(Optional<String> id, Optional<String> secret) {
        return id.isEmpty() || secret.isEmpty()
                ? error(400, "invalid_request")
                : issuer.authenticate(id.get(), secret.get())
                        .map(TokenEndpoint::granted)
                        .orElseGet(() -> error(401, "invalid_client"));
    }

    private Answer refreshToken(Optional<String> token) {
        return token.isEmpty()
                ? error(400, "invalid_request")
                : issuer.renew(token.get()).map(TokenEndpoint::granted).orElseGet(() -> error(401, "invalid_grant"));
    }

    private static Answer granted(Grant grant) {
        return Answer.status(200)
                .withHeader("Cache-Control", "no-store")
                .withJson(
                        "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":%d,\"refresh_token\":\"%s\"}"
                                .formatted(grant.access(), TokenIssuer.LIFETIME.toSeconds(), grant.refresh()));
    }

    private static Answer error(int status, String error) {
        return Answer.status(status).withJson("{\"error\":\"" + error + "\"}");
    }
}
