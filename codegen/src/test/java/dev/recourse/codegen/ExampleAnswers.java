package dev.recourse.codegen;

import java.util.List;
import java.util.stream.Stream;

/** Answers as the services of {@code catalog/examples} send them, with what their catalogs make of each. */
final class ExampleAnswers {

    private ExampleAnswers() {}

    static Stream<ExampleAnswer> all() {
        return Stream.of(github(), grpc(), kafka(), kubernetes(), ldap(), mqtt5(), oauth(), shopify(), smtp(), stripe())
                .flatMap(List::stream);
    }

    private static List<ExampleAnswer> github() {
        return List.of(
                ExampleAnswer.of("github", "rest", 403)
                        .header("X-RateLimit-Limit", "5000")
                        .header("X-RateLimit-Remaining", "0")
                        .header("X-RateLimit-Reset", "1795695000")
                        .header("Date", "Thu, 26 Nov 2026 12:00:00 GMT")
                        .body("""
                                {"message": "API rate limit exceeded for user ID 583231.",
                                 "documentation_url": "https://docs.github.com/rest/overview/rate-limits-for-the-rest-api",
                                 "status": "403"}""")
                        .means(
                                "PRIMARY_LIMIT",
                                "retry after 600000 ms",
                                "This hour's requests to GitHub are used up. Trying again in 10 minutes."),
                ExampleAnswer.of("github", "rest", 403)
                        .header("Retry-After", "60")
                        .header("X-RateLimit-Remaining", "4711")
                        .header("X-RateLimit-Reset", "1795697400")
                        .body("""
                                {"message": "You have exceeded a secondary rate limit. Please wait a few minutes before you try again."}""")
                        .toNonIdempotentRequest()
                        .means("SECONDARY_LIMIT", "retry after 60000 ms", "GitHub is busy. Trying again in 1 minute."),
                ExampleAnswer.of("github", "rest", 403)
                        .header("X-RateLimit-Remaining", "4711")
                        .header("X-RateLimit-Reset", "1795697400")
                        .body("""
                                {"message": "You have exceeded a secondary rate limit. Please wait a few minutes before you try again."}""")
                        .means(
                                "SECONDARY_LIMIT_WITHOUT_WAIT",
                                "retry after 60000 ms",
                                "GitHub is busy. Trying again in 1 minute."),
                ExampleAnswer.of("github", "rest", 403)
                        .header("X-RateLimit-Remaining", "4711")
                        .header("X-RateLimit-Reset", "1795697400")
                        .body("{\"message\": \"Resource not accessible by integration\", \"status\": \"403\"}")
                        .means("FORBIDDEN", "give up (not-recoverable): developer", "GitHub does not allow this."),
                ExampleAnswer.of("github", "rest", 429)
                        .header("Retry-After", "120")
                        .means(
                                "TOO_MANY_REQUESTS",
                                "retry after 120000 ms",
                                "GitHub is busy. Trying again in 2 minutes."),
                ExampleAnswer.of("github", "rest", 502)
                        .header("X-RateLimit-Reset", "1795697400")
                        .body("<html>…</html>")
                        .means("UNKNOWN", "retry after 250 ms", "GitHub is not available. Trying again in 1 second."));
    }

    private static List<ExampleAnswer> grpc() {
        ExampleAnswer answer = ExampleAnswer.of("grpc", "status", 200).header("Content-Type", "application/grpc");
        ExampleAnswer unavailable = answer.header("grpc-status", "14").header("grpc-message", "connection refused");
        return List.of(
                answer.header("grpc-status", "0"),
                unavailable.means("UNAVAILABLE", "retry after 80 ms", "The service is busy. Trying again in 1 second."),
                unavailable
                        .toNonIdempotentRequest()
                        .means(
                                "UNAVAILABLE",
                                "give up (not-idempotent): client, operator",
                                "The service is not available. Please try again later."),
                unavailable
                        .header("grpc-retry-pushback-ms", "2500")
                        .means("UNAVAILABLE", "retry after 2500 ms", "The service is busy. Trying again in 3 seconds."),
                unavailable
                        .header("grpc-retry-pushback-ms", "-1")
                        .means(
                                "UNAVAILABLE",
                                "give up (not-recoverable): client, operator",
                                "The service is not available. Please try again later."),
                answer.header("grpc-status", "8")
                        .header("grpc-message", "quota exceeded")
                        .means(
                                "RESOURCE_EXHAUSTED",
                                "give up (not-recoverable): account-owner, operator",
                                "The service is not available. Please try again later."),
                answer.header("grpc-status", "16")
                        .means(
                                "UNAUTHENTICATED",
                                "refresh credentials after 0 ms",
                                "The service is busy. Trying again in 1 second."),
                ExampleAnswer.of("grpc", "status", 503)
                        .header("Retry-After", "5")
                        .body("upstream connect error")
                        .means(
                                "SERVICE_UNAVAILABLE",
                                "retry after 5000 ms",
                                "The server is busy. Trying again in 5 seconds."));
    }

    private static List<ExampleAnswer> kafka() {
        return List.of(
                ExampleAnswer.of("kafka", "protocol", -1)
                        .means(
                                "UNKNOWN_SERVER_ERROR",
                                "give up (not-recoverable): operator",
                                "Messages cannot be processed at the moment."),
                ExampleAnswer.of("kafka", "protocol", 6)
                        .means(
                                "NOT_LEADER_OR_FOLLOWER",
                                "refresh metadata after 80 ms",
                                "Messages are delayed. Trying again in 1 second."),
                ExampleAnswer.of("kafka", "protocol", 16)
                        .means(
                                "NOT_COORDINATOR",
                                "refresh coordinator after 80 ms",
                                "Messages are delayed. Trying again in 1 second."),
                ExampleAnswer.of("kafka", "protocol", 7)
                        .toNonIdempotentRequest()
                        .means(
                                "REQUEST_TIMED_OUT",
                                "give up (not-idempotent): developer",
                                "Messages cannot be processed at the moment."),
                ExampleAnswer.of("kafka", "protocol", 89)
                        .means(
                                "THROTTLING_QUOTA_EXCEEDED",
                                "retry after 80 ms",
                                "Messages are delayed. Trying again in 1 second."));
    }

    private static List<ExampleAnswer> kubernetes() {
        return List.of(
                ExampleAnswer.of("kubernetes", "api", 429)
                        .header("Content-Type", "application/json")
                        .body("""
                                {"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Failure",
                                 "message": "Cannot evict pod as it would violate the pod's disruption budget.",
                                 "reason": "TooManyRequests", "details": {"retryAfterSeconds": 10}, "code": 429}""")
                        .toNonIdempotentRequest()
                        .means(
                                "TOO_MANY_REQUESTS",
                                "retry after 10000 ms",
                                "The cluster is busy. Trying again in 10 seconds."),
                ExampleAnswer.of("kubernetes", "api", 409)
                        .body("""
                                {"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Failure",
                                 "message": "Operation cannot be fulfilled on deployments.apps \\"web\\": the object has been modified; please apply your changes to the latest version and try again",
                                 "reason": "Conflict", "details": {"name": "web", "group": "apps", "kind": "deployments"}, "code": 409}""")
                        .means(
                                "CONFLICT",
                                "refresh object after 10 ms",
                                "Someone else is changing web (deployments). Trying again."),
                ExampleAnswer.of("kubernetes", "api", 409)
                        .body("""
                                {"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Failure",
                                 "message": "namespaces \\"shop\\" already exists", "reason": "AlreadyExists",
                                 "details": {"name": "shop", "kind": "namespaces"}, "code": 409}""")
                        .means(
                                "ALREADY_EXISTS",
                                "give up (not-recoverable): developer",
                                "shop (namespaces) exists already."),
                ExampleAnswer.of("kubernetes", "api", 410)
                        .body("""
                                {"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Failure",
                                 "message": "too old resource version: 1234 (5678)", "reason": "Expired", "code": 410}""")
                        .means("EXPIRED", "refresh list after 0 ms", "The cluster is busy. Trying again in 1 second."),
                ExampleAnswer.of("kubernetes", "api", 504)
                        .body("""
                                {"kind": "Status", "status": "Failure", "message": "Timeout: request did not complete within requested timeout",
                                 "reason": "Timeout", "details": {}, "code": 504}""")
                        .toNonIdempotentRequest()
                        .means(
                                "TIMEOUT",
                                "give up (not-idempotent): client",
                                "The cluster could not do this. Please try again later."));
    }

    private static List<ExampleAnswer> ldap() {
        return List.of(
                ExampleAnswer.of("ldap", "result", 49)
                        .body("80090308: LdapErr: DSID-0C09042A, comment: AcceptSecurityContext error, data 532, v3839")
                        .means(
                                "PASSWORD_EXPIRED",
                                "give up (not-recoverable): end-user",
                                "Your password has expired. Please change it."),
                ExampleAnswer.of("ldap", "result", 49)
                        .body("80090308: LdapErr: DSID-0C09042A, comment: AcceptSecurityContext error, data 52e, v3839")
                        .means(
                                "INVALID_CREDENTIALS",
                                "give up (not-recoverable): end-user",
                                "The name or the password is wrong."),
                ExampleAnswer.of("ldap", "result", 10)
                        .means("REFERRAL", "redirect to referral", "The directory is busy. Trying again in 1 second."),
                ExampleAnswer.of("ldap", "result", 51)
                        .toNonIdempotentRequest()
                        .means("BUSY", "retry after 250 ms", "The directory is busy. Trying again in 1 second."));
    }

    private static List<ExampleAnswer> mqtt5() {
        return List.of(
                ExampleAnswer.of("mqtt5", "connack", 137)
                        .means("SERVER_BUSY", "retry after 7500 ms", "The server is busy. Reconnecting in 8 seconds."),
                ExampleAnswer.of("mqtt5", "connack", 134)
                        .body("token expired")
                        .means("BAD_USER_NAME_OR_PASSWORD", "refresh credentials after 0 ms", "Signing in again."),
                ExampleAnswer.of("mqtt5", "connack", 156)
                        .header("Server-Reference", "wss://eu.example.com/mqtt")
                        .means(
                                "USE_ANOTHER_SERVER",
                                "redirect to wss://eu.example.com/mqtt",
                                "Connecting to another server."),
                ExampleAnswer.of("mqtt5", "disconnect", 157)
                        .header("Server-Reference", "eu.example.org:8883")
                        .means(
                                "SERVER_MOVED",
                                "give up (redirect-unsafe): client, developer",
                                "The connection could not be restored. Please try again later."),
                ExampleAnswer.of("mqtt5", "disconnect", 142)
                        .means(
                                "SESSION_TAKEN_OVER",
                                "give up (not-recoverable): end-user, developer",
                                "This application was opened somewhere else."),
                ExampleAnswer.of("mqtt5", "disconnect", 151)
                        .means(
                                "QUOTA_EXCEEDED",
                                "give up (not-recoverable): account-owner, operator",
                                "The limit of this account is reached."));
    }

    private static List<ExampleAnswer> oauth() {
        return List.of(
                ExampleAnswer.of("oauth", "token", 400)
                        .header("Cache-Control", "no-store")
                        .body("""
                                {"error": "invalid_grant", "error_description": "Token is not active"}""")
                        .means(
                                "INVALID_GRANT",
                                "give up (not-recoverable): end-user",
                                "Your session has expired. Please sign in again."),
                ExampleAnswer.of("oauth", "token", 401)
                        .header("WWW-Authenticate", "Basic realm=\"token\"")
                        .body("{\"error\": \"invalid_client\"}")
                        .means(
                                "INVALID_CLIENT",
                                "give up (not-recoverable): developer",
                                "This application could not sign in. Please contact its provider."),
                ExampleAnswer.of("oauth", "token", 503)
                        .header("Retry-After", "30")
                        .body("<html>…</html>")
                        .means(
                                "SERVICE_UNAVAILABLE",
                                "retry after 30000 ms",
                                "The server is busy. Trying again in 30 seconds."),
                ExampleAnswer.of("oauth", "api", 401)
                        .header("WWW-Authenticate", "Bearer realm=\"api\"")
                        .means("UNAUTHORIZED", "refresh credentials after 0 ms", "Signing in."),
                ExampleAnswer.of("oauth", "api", 401)
                        .header(
                                "WWW-Authenticate",
                                "Bearer realm=\"api\", error=\"invalid_token\", error_description=\"The access token expired\"")
                        .means(
                                "INVALID_TOKEN",
                                "refresh credentials after 0 ms",
                                "Your session has expired. Signing in again."),
                ExampleAnswer.of("oauth", "api", 403)
                        .header("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"orders.write\"")
                        .means(
                                "INSUFFICIENT_SCOPE",
                                "give up (not-recoverable): end-user",
                                "This application needs another permission from you."));
    }

    private static List<ExampleAnswer> shopify() {
        return List.of(
                ExampleAnswer.of("shopify", "admin", 200)
                        .body("""
                                {"errors": [{"message": "Throttled", "extensions": {"code": "THROTTLED",
                                    "documentation": "https://shopify.dev/api/usage/rate-limits"}}],
                                 "extensions": {"cost": {"requestedQueryCost": 752, "actualQueryCost": null,
                                    "throttleStatus": {"maximumAvailable": 1000.0, "currentlyAvailable": 666, "restoreRate": 50.0}}}}""")
                        .toNonIdempotentRequest()
                        .means("THROTTLED", "retry after 500 ms", "The shop is busy. Trying again in 1 second."),
                ExampleAnswer.of("shopify", "admin", 200)
                        .body("""
                                {"errors": [{"message": "Query cost is 2003, which exceeds the single query max cost limit (1000).\\n\\nSee https://shopify.dev/concepts/about-apis/rate-limits",
                                    "extensions": {"code": "MAX_COST_EXCEEDED", "cost": 2003, "maxCost": 1000}}]}""")
                        .means(
                                "MAX_COST_EXCEEDED",
                                "give up (not-recoverable): developer",
                                "This asks for too much at once (2,003 of 1,000)."),
                ExampleAnswer.of("shopify", "admin", 200).body("""
                                {"data": {"shop": {"name": "Tea"}}, "extensions": {"cost": {"requestedQueryCost": 1}}}"""),
                ExampleAnswer.of("shopify", "admin", 402)
                        .body("{\"errors\": \"Unavailable Shop\"}")
                        .means("PAYMENT_REQUIRED", "give up (not-recoverable): account-owner", "This shop is frozen."));
    }

    private static List<ExampleAnswer> smtp() {
        return List.of(
                ExampleAnswer.of("smtp", "delivery", "4.7.1")
                        .body("Greylisting in action, please come back later")
                        .means(
                                "DEFERRED",
                                "retry after 1800000 ms",
                                "Your message is delayed. The next attempt is in 30 minutes."),
                ExampleAnswer.of("smtp", "delivery", "5.1.1")
                        .body("The email account that you tried to reach does not exist.")
                        .means(
                                "NO_SUCH_MAILBOX",
                                "give up (not-recoverable): end-user",
                                "There is no such recipient. Please check the address."),
                ExampleAnswer.of("smtp", "delivery", "5.7.509")
                        .body("Access denied, sending domain does not pass DMARC verification")
                        .means(
                                "UNKNOWN",
                                "give up (not-recoverable): operator",
                                "The recipient's system refuses your message."),
                ExampleAnswer.of("smtp", "delivery", "4.3.9")
                        .means(
                                "UNKNOWN",
                                "retry after 1800000 ms",
                                "Your message is delayed. The next attempt is in 30 minutes."),
                ExampleAnswer.of("smtp", "delivery", 550)
                        .means(
                                "MAILBOX_UNAVAILABLE",
                                "give up (not-recoverable): end-user",
                                "Your message could not be delivered."));
    }

    private static List<ExampleAnswer> stripe() {
        ExampleAnswer payment = ExampleAnswer.of("stripe", "api", 500)
                .body("{\"error\": {\"message\": \"An unknown error occurred.\", \"type\": \"api_error\"}}");
        return List.of(
                ExampleAnswer.of("stripe", "api", 402)
                        .header("Stripe-Should-Retry", "false")
                        .body("""
                                {"error": {"code": "card_declined", "decline_code": "insufficient_funds",
                                    "doc_url": "https://stripe.com/docs/error-codes/card-declined",
                                    "message": "Your card has insufficient funds.", "type": "card_error"}}""")
                        .means(
                                "INSUFFICIENT_FUNDS",
                                "give up (not-recoverable): end-user",
                                "There is not enough money on this card. Please use another one."),
                ExampleAnswer.of("stripe", "api", 409)
                        .header("Stripe-Should-Retry", "true")
                        .body("""
                                {"error": {"code": "idempotency_key_in_use", "type": "idempotency_error",
                                    "message": "There is currently another in-progress request using this Stripe API key."}}""")
                        .means(
                                "IDEMPOTENCY_KEY_IN_USE",
                                "retry after 500 ms",
                                "Your payment is being made. Looking again in 1 second."),
                ExampleAnswer.of("stripe", "api", 429)
                        .body("""
                                {"error": {"code": "rate_limit", "type": "invalid_request_error",
                                    "message": "Request rate limit exceeded."}}""")
                        .toNonIdempotentRequest()
                        .means(
                                "RATE_LIMIT",
                                "retry after 500 ms",
                                "The payment service is busy. Trying again in 1 second."),
                payment.means(
                        "UNKNOWN",
                        "retry after 500 ms",
                        "The payment service had a problem. Trying again in 1 second."),
                payment.toNonIdempotentRequest()
                        .means(
                                "UNKNOWN",
                                "give up (not-idempotent): client",
                                "The payment service is not available. Please try again later."),
                payment.header("Stripe-Should-Retry", "false")
                        .means(
                                "UNKNOWN",
                                "give up (not-recoverable): client",
                                "The payment service is not available. Please try again later."),
                ExampleAnswer.of("stripe", "api", 400)
                        .body("""
                                {"error": {"code": "parameter_unknown", "message": "Received unknown parameter: amout",
                                    "param": "amout", "type": "invalid_request_error"}}""")
                        .means(
                                "UNKNOWN",
                                "give up (not-recoverable): developer",
                                "The payment failed because of a fault in this application."));
    }
}
