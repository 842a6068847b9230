package dev.recourse.testkit.laws;

import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Policy;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.RedirectRules;
import dev.recourse.engine.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Generates reasons: some match a code's patterns, some nearly, some are arbitrary text. */
final class ReasonGenerator {

    private static final List<String> LABELS = List.of("a", "b", "A", "c.d");
    private static final List<String> SCHEMES = List.of("ws", "http", "ftp");
    private static final List<String> ELSEWHERE = List.of("example.org", "user@example.org", "[::2]", "");
    private static final List<String> PORTS = List.of("", "", "", ":443", ":444", ":0", ":99999");
    private static final List<String> PATHS =
            List.of("", "", "/", "/x", "/x?y", "/x#y", "/" + "z".repeat(120), "/é", "/ ", "/%2g");
    /** Two targets, one of them in three spellings. */
    private static final List<String> ESCAPED = List.of("/%c3%a9", "/%C3%A9", "/%c3%A9", "/%c3%a8");

    private static final List<String> NUMBERS = List.of("7", "0", "2147483648", "-1", "9".repeat(30));
    private static final List<String> DECIMALS = List.of("7", "-0.5", "1.", "0." + "3".repeat(30));
    private static final List<String> DURATIONS = List.of("7", "1.5 s", "2 minutes", "1m30s", "9".repeat(30), "soon");
    private static final List<String> TEXTS = List.of("busy", "x", "é", "\u0000", "z".repeat(5_000));

    private final RedirectRules redirects;
    private final List<ReasonPattern> patterns;
    private final List<String> hosts = new ArrayList<>();

    ReasonGenerator(Policy policy) {
        this.redirects = policy.redirects();
        this.patterns = policy.domains().stream()
                .flatMap(ReasonGenerator::rows)
                .flatMap(row -> row.cases().stream())
                .flatMap(rowCase -> rowCase.when().reason().stream())
                .distinct()
                .toList();
        for (String host : redirects.hosts()) {
            LABELS.forEach(label -> hosts.add(host.replace("*", label)));
        }
        if (redirects.loopback()) {
            hosts.add("localhost");
        }
    }

    private static Stream<Row> rows(DomainPolicy domainPolicy) {
        return Stream.concat(
                domainPolicy.rows().stream(), domainPolicy.unknown().stream().map(DomainPolicy.Unknown::row));
    }

    String next(ErrorCode code, SplittableRandom random) {
        int draw = random.nextInt(10);
        if (draw == 0) {
            return arbitrary(random);
        }
        if (draw < 4 && !patterns.isEmpty()) {
            return mutated(filled(pick(patterns, random), random), random);
        }
        return code.info()
                .details()
                .map(pattern -> mutated(filled(pattern, random), random))
                .orElse("");
    }

    private String filled(ReasonPattern pattern, SplittableRandom random) {
        String text = pattern.template();
        for (ReasonPattern.Hole hole : pattern.holes()) {
            String value = switch (hole.type()) {
                case INT, LONG -> pick(NUMBERS, random);
                case DECIMAL -> pick(DECIMALS, random);
                case DURATION -> pick(DURATIONS, random);
                case TEXT -> pick(TEXTS, random);
                case URL -> url(random);
            };
            text = text.replace("${" + hole.name() + ":" + hole.type().text() + "}", value)
                    .replace("${" + hole.name() + "}", value);
        }
        return text;
    }

    /** The text as it is, cut off, or with a trailing space. */
    private static String mutated(String text, SplittableRandom random) {
        return switch (random.nextInt(12)) {
            case 0 -> text.substring(0, random.nextInt(text.length() + 1));
            case 1 -> text + " ";
            default -> text;
        };
    }

    /** A URL that may be followed, or one that may not. */
    String url(SplittableRandom random) {
        boolean allowed = random.nextInt(4) > 0;
        String scheme = pick(allowed && !redirects.schemes().isEmpty() ? redirects.schemes() : SCHEMES, random);
        String host = pick(allowed && !hosts.isEmpty() ? hosts : ELSEWHERE, random);
        if (allowed && random.nextInt(8) == 0) {
            return scheme + "://" + host + pick(ESCAPED, random);
        }
        return allowed && random.nextInt(3) > 0
                ? scheme + "://" + host + "/" + random.nextInt(6)
                : scheme + "://" + host + pick(PORTS, random) + pick(PATHS, random);
    }

    private static String arbitrary(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(200); length > 0; length--) {
            text.append((char) random.nextInt(random.nextInt(4) == 0 ? 0x10000 : 0x80));
        }
        return text.toString();
    }

    private static <T> T pick(List<T> values, SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }
}
