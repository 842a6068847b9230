// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.Actor;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.HintPlace;
import dev.recourse.engine.Place;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Reads;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/** What the catalog says about each {@link TokenError}, and what it prescribes. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class TokenErrorData {

    private static final TokenErrorData DATA = new TokenErrorData();

    /** The facts about each constant, in the order of the constants. */
    static final List<CodeInfo> INFOS = List.copyOf(DATA.infos);

    static final Domain DOMAIN = Domain.builder("oauth", Protocol.HTTP)
            .reads(Reads.builder()
                    .code(Place.json("/error"))
                    .reason(Place.json("/error_description"))
                    .hint(HintPlace.RETRY_AFTER_MS)
                    .hint(HintPlace.RETRY_AFTER)
                    .build())
            .codes(INFOS, TokenError.values())
            .sentences((failure, locales) -> WireSocketMessages.of(WireSocket.policy().giveUp(failure), locales))
            .build();

    private final List<CodeInfo> infos = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private TokenErrorData() {
        add(
                CodeInfo.builder("invalid_grant", "INVALID_GRANT", "Invalid Grant")
                        .means("The authorization code or the refresh token is invalid, expired, revoked or used "
                                + "up, or belongs to another client.")
                        .action("Use other credentials if there are any. Otherwise the user must sign in again.")
                        .actors(Actor.END_USER)
                        .status(400)
                        .build(),
                Row.always(Remedy.giveUp()));
        add(
                CodeInfo.builder("invalid_client", "INVALID_CLIENT", "Invalid Client")
                        .means("The client is unknown, or did not authenticate itself in a way that the server "
                                + "accepts.")
                        .action("Check the client's id and secret, and how they are sent.")
                        .actors(Actor.DEVELOPER)
                        .status(401)
                        .build(),
                Row.always(Remedy.giveUp()));
        add(
                CodeInfo.builder("unauthorized_client", "UNAUTHORIZED_CLIENT", "Unauthorized Client")
                        .means("The client may not use this type of grant.")
                        .action("Allow the type of grant for this client at the authorization server, or use "
                                + "another one.")
                        .actors(Actor.DEVELOPER)
                        .status(400)
                        .build(),
                Row.always(Remedy.giveUp()));
        add(
                CodeInfo.builder("unsupported_grant_type", "UNSUPPORTED_GRANT_TYPE", "Unsupported Grant Type")
                        .means("The server does not support this type of grant.")
                        .action("Use a type of grant that the server supports.")
                        .actors(Actor.DEVELOPER)
                        .status(400)
                        .build(),
                Row.always(Remedy.giveUp()));
        add(
                CodeInfo.builder("invalid_scope", "INVALID_SCOPE", "Invalid Scope")
                        .means("The requested scope is unknown, malformed, or more than the user granted.")
                        .action("Ask for a scope that the server knows and the user has granted.")
                        .actors(Actor.DEVELOPER)
                        .status(400)
                        .build(),
                Row.always(Remedy.giveUp()));
        add(
                CodeInfo.builder("invalid_request", "INVALID_REQUEST", "Invalid Request")
                        .means("A parameter is missing, repeated or not supported, or the client authenticated "
                                + "itself in several ways.")
                        .action("Fix the request. The same one would be rejected again.")
                        .actors(Actor.DEVELOPER)
                        .status(400)
                        .build(),
                Row.always(Remedy.giveUp()));
    }

    static DomainPolicy policy() {
        return new DomainPolicy(DOMAIN, DATA.rows, List.of());
    }

    private void add(CodeInfo info, Row row) {
        infos.add(info);
        rows.add(row);
    }
}
