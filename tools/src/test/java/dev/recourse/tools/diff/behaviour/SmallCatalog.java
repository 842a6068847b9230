package dev.recourse.tools.diff.behaviour;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.Reading;
import dev.recourse.catalog.model.Catalog;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A catalog with a few codes and such small numbers that three events reach most of its limits. It can be written as
 * YAML, and changed at random.
 */
final class SmallCatalog {

    private static final List<String> CODES = List.of("close/4001", "close/4002", "api/429", "api/401", "api/full");

    private final Random random;
    private final Map<String, String> limits = new LinkedHashMap<>();
    private final Map<String, String> backoffs = new LinkedHashMap<>();
    private final Map<String, String> rows = new LinkedHashMap<>();
    private final Map<String, String> unknown = new LinkedHashMap<>();
    private Map<String, String> budget = new LinkedHashMap<>();
    private String hint = "";
    private String hosts = "";
    private String reads = "";

    private SmallCatalog(Random random) {
        this.random = random;
    }

    /** A catalog at random. */
    static SmallCatalog of(Random random) {
        SmallCatalog made = new SmallCatalog(random);
        for (String name : List.of("retries", "refreshes", "redirects", "steps", "elapsed", "settle", "rest", "call")) {
            made.limits.put(name, made.limit(name));
        }
        made.backoffs.put("first", made.backoff());
        made.backoffs.put("second", made.backoff());
        made.hint = made.anyHint();
        made.hosts = made.one("[a.example]", "[a.example, b.example]");
        made.reads = made.one("[{ json: /code }]", "[{ header: X-Code }]");
        if (made.chance(3)) {
            made.budget = made.anyBudget();
        }
        for (String code : CODES) {
            if (!made.chance(5)) {
                made.rows.put(code, made.row(code));
            }
        }
        made.unknown.put("close/4500-4999", made.remedy(""));
        made.unknown.put("api/500-599", made.remedy(""));
        return made;
    }

    private SmallCatalog copy() {
        SmallCatalog copy = new SmallCatalog(random);
        copy.limits.putAll(limits);
        copy.backoffs.putAll(backoffs);
        copy.rows.putAll(rows);
        copy.unknown.putAll(unknown);
        copy.budget.putAll(budget);
        copy.hint = hint;
        copy.hosts = hosts;
        copy.reads = reads;
        return copy;
    }

    /** A copy with this many changes at random, each of which may happen to change nothing. */
    SmallCatalog changed(int times) {
        SmallCatalog copy = copy();
        for (int i = 0; i < times; i++) {
            copy.change();
        }
        return copy;
    }

    private void change() {
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> {
                String name = one(limits.keySet().toArray(String[]::new));
                limits.put(name, limit(name));
            }
            case 3, 4 -> backoffs.put(one("first", "second"), backoff());
            case 5 -> hint = anyHint();
            case 6 -> hosts = one("[a.example]", "[a.example, b.example]", "[b.example]");
            case 7 -> {
                String range = one(unknown.keySet().toArray(String[]::new));
                unknown.put(range, remedy(""));
            }
            case 8 -> reads = one("[{ json: /code }]", "[{ header: X-Code }]", "[{ json: /error }]");
            case 9 -> {
                if (budget.isEmpty()) {
                    budget = anyBudget();
                } else if (chance(3)) {
                    budget.clear();
                } else {
                    Map<String, String> other = anyBudget();
                    String name = one(other.keySet().toArray(String[]::new));
                    budget.put(name, other.getOrDefault(name, ""));
                }
            }
            default -> {
                String code = one(CODES.toArray(String[]::new));
                if (rows.containsKey(code) && chance(4)) {
                    rows.remove(code);
                } else {
                    rows.put(code, row(code));
                }
            }
        }
    }

    private String limit(String name) {
        return switch (name) {
            case "retries" -> one("0", "1", "2", "3", "10");
            case "refreshes", "redirects" -> one("0", "1", "2");
            case "steps" -> one("1", "2", "3", "4", "15");
            case "elapsed" -> one("4s", "10s", "1m");
            case "settle" -> one("1s", "2s", "5s");
            case "rest" -> one("", "3s", "1m");
            default -> one("", "{ retries: 1, steps: 2 }", "{ retries: 2, steps: 2 }", "{ retries: 2, steps: 3 }");
        };
    }

    private String backoff() {
        String base = one("1s", "2s");
        return chance(5)
                ? "{ delays: [1s, " + one("2s", "3s") + "], jitter: none }"
                : "{ base: " + base + ", factor: " + one("2", "3") + ", max: " + one("3s", "6s") + ", jitter: "
                        + one("none", "full", "equal", "decorrelated", "above 20%") + " }";
    }

    private String anyHint() {
        return chance(5)
                ? "ignore"
                : "{ rule: " + one("floor", "exact", "cap", "floor", "clamp, clamp: 2s") + ", spread: "
                        + one("0%", "10%") + " }";
    }

    private Map<String, String> anyBudget() {
        Map<String, String> made = new LinkedHashMap<>();
        made.put("tokens", one("1", "2", "3"));
        made.put("prices", one("{ retry: 1 }", "{ retry: 1, refresh: 1 }", "{ retry: 1, give-up: 1 }"));
        made.put("refill", one("", "1/1s", "1/2s"));
        made.put("refund", one("last", "0", "1"));
        made.put("reserve", one("", "0", "1"));
        return made;
    }

    private String row(String code) {
        String own = "remedy: " + remedy(code);
        String phase = code.startsWith("close")
                ? "cases: [{ when: { phase: opening }, remedy: " + remedy("") + " }]"
                : "cases: [{ when: { hint: true }, remedy: " + remedy("") + " }]";
        return chance(4) ? own + ", " + phase : own;
    }

    private String remedy(String code) {
        String limit = chance(3) ? ", limit: " + one("1", "2") : "";
        String rule = chance(6) ? ", hint: " + one("ignore", "exact", "cap") : "";
        String idempotent = chance(8) ? ", idempotent: true" : "";
        return switch (random.nextInt(code.startsWith("api/4") ? 6 : 5)) {
            case 0 -> "give-up";
            case 1, 2 -> "{ retry: { backoff: " + one("first", "second") + limit + rule + idempotent + " } }";
            case 3 -> "{ refresh: { limit: " + one("1", "2") + rule.replace("cap", "floor") + " } }";
            case 4 -> "{ redirect: { endpoint: " + one("here", "there") + limit + " } }";
            default -> "{ redirect: { from: location" + limit + " } }";
        };
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** The catalog, or empty if it would contradict itself. */
    Optional<Catalog> read() {
        Reading reading = new CatalogReader(file ->
                        Optional.of(yaml().getBytes(StandardCharsets.UTF_8)).filter(f -> file.endsWith("small.yaml")))
                .read("small.yaml");
        return reading.catalog();
    }

    String yaml() {
        StringBuilder yaml = new StringBuilder("recourse: 1\ncatalog: small\n");
        yaml.append("limits:\n");
        filled(limits).forEach(line -> yaml.append("  ").append(line).append('\n'));
        yaml.append("hint: ").append(hint).append('\n');
        yaml.append("redirects: { schemes: [wss], hosts: ").append(hosts).append(", endpoints: [here, there] }\n");
        if (!budget.isEmpty()) {
            yaml.append("budget:\n");
            filled(budget).forEach(line -> yaml.append("  ").append(line).append('\n'));
        }
        yaml.append("backoffs:\n");
        filled(backoffs).forEach(line -> yaml.append("  ").append(line).append('\n'));
        yaml.append("domains:\n");
        domain(yaml, "close", "websocket", "");
        domain(yaml, "api", "http", "    reads: { code: " + reads + " }\n");
        return yaml.toString();
    }

    private void domain(StringBuilder yaml, String name, String protocol, String more) {
        yaml.append("  ")
                .append(name)
                .append(":\n    protocol: ")
                .append(protocol)
                .append('\n')
                .append(more);
        yaml.append("    defaults: { remedy: give-up, acts: [developer], means: It failed., do: Look. }\n");
        yaml.append("    unknown:\n");
        unknown.forEach((range, remedy) -> {
            if (range.startsWith(name + "/")) {
                yaml.append("      ").append(range.substring(name.length() + 1)).append(": { remedy: ");
                yaml.append(remedy).append(" }\n");
            }
        });
        yaml.append("    codes:\n");
        yaml.append("      ")
                .append(name.equals("close") ? "4000" : "400")
                .append(": { key: FIRST, message: Failed. }\n");
        rows.forEach((code, row) -> {
            if (code.startsWith(name + "/")) {
                String text = code.substring(name.length() + 1);
                yaml.append("      ")
                        .append(text)
                        .append(": { key: E_")
                        .append(text.toUpperCase(java.util.Locale.ROOT));
                yaml.append(text.equals("full") ? ", status: 409" : "").append(", message: Failed., ");
                yaml.append(row).append(" }\n");
            }
        });
    }

    private static List<String> filled(Map<String, String> values) {
        List<String> lines = new ArrayList<>();
        values.forEach((name, value) -> {
            if (!value.isEmpty()) {
                lines.add(name + ": " + value);
            }
        });
        return lines;
    }
}
