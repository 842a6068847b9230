package dev.recourse.tools.diff;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.Reading;
import dev.recourse.catalog.model.Catalog;
import java.util.Map;
import java.util.Optional;

/** A small catalog with one of everything that a change can be about, and copies with edits. */
final class ShopCatalog {

    static final String FILE = "shop.yaml";
    static final String GERMAN = "shop.de.yaml";

    static final String TEXT = """
            recourse: 1
            catalog: shop
            title: The shop
            languages: [de]
            limits: { retries: 10, refreshes: 2, redirects: 5, steps: 15, elapsed: 15m, settle: 10s, rest: 10m }
            hint: { rule: floor, spread: 10% }
            redirects: { schemes: [wss, https], hosts: ["*.shop.example"], endpoints: [backup, spare] }
            backoffs:
              transient: { base: 1s, factor: 2, max: 60s, jitter: none }
              slow: { base: 10s, factor: 2, max: 2m, jitter: none }
            delay: { seconds: "${n} s", minutes: "${n} min" }
            messages: { recovering: "Trying again in ${delay}.", gave-up: Please try later. }
            retired: { socket: [4099] }
            domains:
              socket:
                title: Socket codes
                protocol: websocket
                unknown:
                  4200-4299:
                    means: A new kind of rate limit.
                    do: Wait.
                    remedy: { retry: { backoff: slow, limit: 3 } }
                    acts: [client]
                    message: Too fast.
                codes:
                  4001:
                    key: TOKEN
                    name: Token
                    means: The token is missing.
                    do: Renew it.
                    remedy: { refresh: { limit: 1 } }
                    acts: [client, developer]
                    aliases: [OLD_TOKEN]
                    synonyms: [NO_TOKEN]
                    message: Signing in.
                    gave-up: Please sign in.
                  4002:
                    key: RATE_LIMIT
                    name: Rate Limit
                    means: Too many operations.
                    do: Wait.
                    remedy: { retry: { backoff: transient } }
                    acts: [client]
                    details: "limit ${limit:int} of ${kind:text}"
                    message: At most ${limit}, again in ${delay}.
                    plain: Too fast, again in ${delay}.
                  4003:
                    key: MOVED
                    name: Moved
                    means: It is elsewhere.
                    do: Go there.
                    remedy: { redirect: { from: url } }
                    acts: [client]
                    details: "REDIRECT:${url:url}"
                    message: Moving.
                  4004:
                    key: BAD_NAME
                    name: Bad Name
                    means: The name is not valid.
                    do: Use another name.
                    remedy: give-up
                    acts: [developer]
                    constraint: { name: ThingName, characters: "a-z-", length: 1-20 }
                    message: The name is not valid.
                  4005:
                    key: GONE
                    name: Gone
                    means: It was removed.
                    do: Forget it.
                    remedy: give-up
                    acts: [end-user]
                    message: It is no longer there.
              api:
                title: API errors
                protocol: http
                hosts: [api.shop.example]
                enum: ApiError
                reads:
                  code: [ { json: /error/code } ]
                  hint: [ { header: Retry-After } ]
                  values: { remaining: { header: X-Remaining, type: int } }
                codes:
                  403:
                    key: FORBIDDEN
                    name: Forbidden
                    means: Not allowed.
                    do: Ask.
                    remedy: give-up
                    acts: [developer]
                    cases:
                      - when: { remaining: 0 }
                        key: API_LIMIT
                        remedy: { retry: { backoff: slow } }
                        message: The shop is busy.
                    message: That is not allowed.
                  503:
                    key: BUSY
                    name: Busy
                    means: Overloaded.
                    do: Wait.
                    remedy: { retry: { backoff: transient } }
                    acts: [client]
                    message: Busy.
                  sold-out:
                    key: SOLD_OUT
                    name: Sold Out
                    means: Nothing left.
                    do: Choose another.
                    status: 409
                    remedy: give-up
                    acts: [end-user]
                    details: "sold out: ${item:text}"
                    message: "${item} is sold out."
                    plain: It is sold out.
              plain:
                title: Texts
                protocol: plain
                codes:
                  a: { key: A, name: A, means: Its first., do: Nothing., remedy: give-up, acts: [client] }
            """;

    private static final String TRANSLATION = """
            recourse: 1
            translates: shop
            language: de
            delay: { seconds: "${n} Sek.", minutes: "${n} Min." }
            messages: { recovering: "Neuer Versuch in ${delay}.", gave-up: Bitte später. }
            domains:
              socket:
                4001: { message: Anmeldung läuft., gave-up: Bitte anmelden. }
                4002: { message: "Höchstens ${limit}, wieder in ${delay}.", plain: "Zu schnell, wieder in ${delay}." }
                4003: { message: Umzug. }
                4004: { message: Ungültiger Name. }
                4005: { message: Nicht mehr da. }
                4200-4299: { message: Zu schnell. }
              api:
                403: { message: Nicht erlaubt. }
                API_LIMIT: { message: Der Laden ist voll. }
                503: { message: Voll. }
                sold-out: { message: "${item} ist ausverkauft.", plain: Ausverkauft. }
            """;

    private ShopCatalog() {}

    /**
     * The files after edits: texts, and what takes their place, in both files; with {@code de|} in the translation
     * only.
     */
    static Map<String, String> files(String... edits) {
        String english = TEXT;
        String german = TRANSLATION;
        for (int i = 0; i < edits.length; i += 2) {
            String from = edits[i];
            if (from.startsWith("de|")) {
                german = replaced(german, from.substring(3), edits[i + 1]);
            } else {
                english = replaced(english, from, edits[i + 1]);
            }
        }
        return Map.of(FILE, english, GERMAN, german);
    }

    private static String replaced(String text, String from, String to) {
        if (!text.contains(from)) {
            throw new IllegalArgumentException("not in the catalog: " + from);
        }
        return text.replace(from, to);
    }

    /** The catalog after edits. */
    static Catalog with(String... edits) {
        return read(files(edits));
    }

    static Catalog read(Map<String, String> files) {
        Reading reading = new CatalogReader(
                        file -> Optional.ofNullable(files.get(file)).map(text -> text.getBytes(UTF_8)))
                .read(FILE);
        return reading.catalog()
                .orElseThrow(() -> new IllegalArgumentException(reading.errors().toString()));
    }
}
