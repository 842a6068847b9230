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

/** Reasons that fit a code's patterns, nearly fit them, or are just any text. */
final class AnyReason {

    private static final List<String> LABELS = List.of("a", "b", "A", "c.d");
    private static final List<String> SCHEMES = List.of("ws", "http", "ftp");
    private static final List<String> ELSEWHERE = List.of("example.org", "user@example.org", "[::2]", "");
    private static final List<String> PORTS = List.of("", "", "", ":443", ":444", ":0", ":99999");
    private static final List<String> PATHS =
            List.of("", "", "/", "/x", "/x?y", "/x#y", "/" + "z".repeat(120), "/é", "/ ");
    private static final List<String> NUMBERS = List.of("7", "0", "2147483648", "-1", "9".repeat(30));
    private static final List<String> TEXTS = List.of("busy", "x", "é", "\u0000", "z".repeat(5_000));

    private final RedirectRules redirects;
    private final List<ReasonPattern> patterns;
    private final List<String> hosts = new ArrayList<>();

    AnyReason(Policy policy) {
        this.redirects = policy.redirects();
        this.patterns = policy.domains().stream()
                .flatMap(AnyReason::rows)
                .flatMap(row -> row.cases().stream())
                .flatMap(exception -> exception.reason().stream())
                .distinct()
                .toList();
        for (String host : redirects.hosts()) {
            LABELS.forEach(label -> hosts.add(host.replace("*", label)));
        }
        if (redirects.loopback()) {
            hosts.add("localhost");
        }
    }

    private static Stream<Row> rows(DomainPolicy rules) {
        return Stream.concat(rules.rows().stream(), rules.unknown().stream().map(DomainPolicy.Unknown::row));
    }

    String next(ErrorCode code, SplittableRandom random) {
        int draw = random.nextInt(10);
        if (draw == 0) {
            return any(random);
        }
        if (draw < 4 && !patterns.isEmpty()) {
            return bent(filled(pick(patterns, random), random), random);
        }
        return code.info()
                .details()
                .map(pattern -> bent(filled(pattern, random), random))
                .orElse("");
    }

    private String filled(ReasonPattern pattern, SplittableRandom random) {
        String text = pattern.template();
        for (ReasonPattern.Hole hole : pattern.holes()) {
            String value = switch (hole.type()) {
                case INT, LONG -> pick(NUMBERS, random);
                case TEXT -> pick(TEXTS, random);
                case URL -> url(random);
            };
            text = text.replace("${" + hole.name() + ":" + hole.type().text() + "}", value);
        }
        return text;
    }

    /** The same text, or one that lacks something, or has too much. */
    private static String bent(String text, SplittableRandom random) {
        return switch (random.nextInt(12)) {
            case 0 -> text.substring(0, random.nextInt(text.length() + 1));
            case 1 -> text + " ";
            default -> text;
        };
    }

    private String url(SplittableRandom random) {
        boolean kind = random.nextInt(4) > 0;
        String scheme = pick(kind && !redirects.schemes().isEmpty() ? redirects.schemes() : SCHEMES, random);
        String host = pick(kind && !hosts.isEmpty() ? hosts : ELSEWHERE, random);
        return kind && random.nextInt(3) > 0
                ? scheme + "://" + host + "/" + random.nextInt(6)
                : scheme + "://" + host + pick(PORTS, random) + pick(PATHS, random);
    }

    private static String any(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(200); length > 0; length--) {
            text.append((char) random.nextInt(random.nextInt(4) == 0 ? 0x10000 : 0x80));
        }
        return text.toString();
    }

    private static <T> T pick(List<T> some, SplittableRandom random) {
        return some.get(random.nextInt(some.size()));
    }
}
