package dev.recourse.tools.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.tools.diff.finding.Finding;
import dev.recourse.tools.diff.finding.Tier;
import dev.recourse.tools.diff.shape.ShapeChanges;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles callers of the old generated code with the new one: javac refuses exactly what is in the tier of source. */
class SourceAgainstJavacTest {

    private static final String GONE = """
                  4005:
                    key: GONE
                    name: Gone
                    means: It was removed.
                    do: Forget it.
                    remedy: give-up
                    acts: [end-user]
                    message: It is no longer there.
            """;

    private static final String NEW_CODE = """
                  4006: { key: NEW, name: New, means: It is new., do: Wait., remedy: give-up, acts: [client] }
            """;

    private static final String PLAIN = """
              plain:
                title: Texts
                protocol: plain
                codes:
                  a: { key: A, name: A, means: Its first., do: Nothing., remedy: give-up, acts: [client] }
            """;

    private static final String[][] EDITS = {
        {"nothing"},
        {"a removed code", GONE, "", "de|    4005: { message: Nicht mehr da. }\n", ""},
        {"an added code", GONE, GONE + NEW_CODE},
        {"a renamed key", "key: RATE_LIMIT", "key: RATE_LIMITED"},
        {"another component's type", "limit ${limit:int}", "limit ${limit:long}"},
        {"another literal of a pattern", "limit ${limit:int} of", "at most ${limit:int} of"},
        {"new details", "message: Busy.", "details: \"busy for ${wait:duration}\"\n        message: Busy."},
        {
            "a message with another value",
            "message: At most ${limit}, again",
            "message: At most ${limit} of ${kind}, again",
            "de|Höchstens ${limit},",
            "Höchstens ${limit} ${kind},"
        },
        {"another text", "message: Busy.", "message: Very busy."},
        {"a removed alias", "        aliases: [OLD_TOKEN]\n", ""},
        {"another enum", "enum: ApiError", "enum: ApiFailure"},
        {
            "another remedy",
            "key: BUSY\n        name: Busy\n        means: Overloaded.\n        do: Wait.\n        remedy: { retry: { backoff: transient } }",
            "key: BUSY\n        name: Busy\n        means: Overloaded.\n        do: Wait.\n        remedy: give-up"
        },
        {"a renamed key with its alias", "key: RATE_LIMIT\n", "key: RATE_LIMITED\n        aliases: [RATE_LIMIT]\n"},
        {"another code", "4005:", "4007:", "de|4005:", "4007:"},
        {"another component", "of ${kind:text}", "of ${sort:text}"},
        {"a type that is the same in Java", "of ${kind:text}", "of ${kind:url}"},
        {
            "no details",
            "        details: \"sold out: ${item:text}\"\n",
            "",
            "message: \"${item} is sold out.\"",
            "message: \"Sold.\"",
            "        plain: It is sold out.\n",
            "",
            "de|message: \"${item} ist ausverkauft.\", plain: Ausverkauft.",
            "message: Verkauft."
        },
        {"another order of components", "limit ${limit:int} of ${kind:text}", "${kind:text}: ${limit:int}"},
        {"another translation", "de|message: Voll.", "message: Sehr voll."},
        {
            "a message without a wait",
            "message: At most ${limit}, again in ${delay}.",
            "message: At most ${limit}.",
            "de|\"Höchstens ${limit}, wieder in ${delay}.\"",
            "\"Höchstens ${limit}.\""
        },
        {"a removed synonym", "        synonyms: [NO_TOKEN]\n", ""},
        {"one more alias", "aliases: [OLD_TOKEN]", "aliases: [OLD_TOKEN, OLDER_TOKEN]"},
        {"another prefix", "title: The shop", "prefix: Store\ntitle: The shop"},
        {"a removed endpoint", "[backup, spare]", "[backup]"},
        {"one more endpoint", "[backup, spare]", "[backup, spare, third]"},
        {"no hosts", "    hosts: [api.shop.example]\n", ""},
        {"other hosts", "hosts: [api.shop.example]", "hosts: [api2.shop.example]"},
        {"another rule for values", "length: 1-20", "length: 1-30"},
        {"another name of a rule", "name: ThingName", "name: ItemName"},
        {"a removed domain", PLAIN, ""},
        {"another protocol", "protocol: plain\n    codes:\n      a: {", "protocol: http\n    codes:\n      500: {"},
        {"another range", "4200-4299:", "4200-4250:", "de|4200-4299:", "4200-4250:"},
        {"no message of a range", "        message: Too fast.\n", "", "de|    4200-4299: { message: Zu schnell. }\n", ""
        },
        {"another limit", "retries: 10", "retries: 9"},
        {"another condition", "remaining: 0", "remaining: 1"},
        {"another status", "status: 409", "status: 410"},
        {"other people", "acts: [end-user]\n        message: It", "acts: [developer]\n        message: It"},
        {"no message after a give-up", "        gave-up: Please sign in.\n", "", "de|, gave-up: Bitte anmelden.", ""},
        {"other places", "json: /error/code", "json: /code"},
    };

    /** How many of the edits are compiled in each build. */
    private static final int USUAL = 8;

    @Test
    void javacRefusesExactlyWhatIsInTheTierOfSource(@TempDir Path folder)
            throws IOException, ReflectiveOperationException {
        compare(List.of(EDITS).subList(0, USUAL), folder);
    }

    @Test
    @Tag("long")
    void javacRefusesExactlyWhatIsInTheTierOfSourceForRarerEditsToo(@TempDir Path folder)
            throws IOException, ReflectiveOperationException {
        compare(List.of(EDITS).subList(USUAL, EDITS.length), folder);
    }

    private static void compare(List<String[]> all, Path folder) throws IOException, ReflectiveOperationException {
        Map<String, List<Finding>> found = new LinkedHashMap<>();
        List<Map<String, String>> variants = new ArrayList<>();
        for (String[] edit : all) {
            String[] edits = List.of(edit).subList(1, edit.length).toArray(String[]::new);
            variants.add(ShopCatalog.files(edits));
            found.put(edit[0], ShapeChanges.between(ShopCatalog.with(), ShopCatalog.with(edits)));
        }
        List<String> errors = new GeneratedShop(folder).errors(ShopCatalog.files(), variants);
        Map<String, String> refused = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            refused.put(all.get(i)[0], errors.get(i));
        }
        found.forEach((edit, findings) -> assertEquals(
                !refused.getOrDefault(edit, "").isEmpty(),
                findings.stream().anyMatch(finding -> finding.tiers().contains(Tier.SOURCE)),
                () -> edit + ": " + findings + "\n" + refused.get(edit)));
        assertEquals(
                Set.of(true, false),
                refused.values().stream().map(String::isEmpty).collect(Collectors.toSet()),
                "javac accepts some of the edits and refuses others");
    }
}
