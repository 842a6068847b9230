package dev.recourse.codegen;

import dev.recourse.engine.Answer;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Phase;
import dev.recourse.engine.Place;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Reads;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.Row;
import dev.recourse.engine.ValueTest;
import dev.recourse.engine.When;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Generates answers with much of what a random catalog reads, at the places where it reads: codes that are listed or
 * not, reasons and values that fulfill conditions or not, hints, and bodies that are broken, too long or no JSON.
 */
final class AnyAnswer {

    private static final List<String> UNLISTED = List.of(
            "",
            "200",
            "302",
            "404",
            "503",
            "511",
            "515",
            "599",
            "4000",
            "4600",
            "4660",
            "4999",
            "9",
            "9.7.5",
            "9x",
            "-1100",
            "A50",
            "0x1F",
            "01000",
            "4\u0000",
            "x".repeat(300),
            "\u202e");
    private static final List<String> HINTS =
            List.of("7", "0", "1.5", "2500", "soon", "soon, 90", "-1", "1700000030", "Tue, 14 Nov 2023 22:14:20 GMT");
    private static final List<String> VALUES = List.of(
            "",
            "0",
            "1",
            "-1",
            "2.5",
            "30 s",
            "soon",
            "true",
            "https://example.com/x",
            "99999999999",
            "\ud800",
            "\u202e");

    private final Domain domain;
    private final Random random;
    private final List<Domain.Case> cases;

    AnyAnswer(DomainPolicy policy, Random random) {
        this.domain = policy.domain();
        this.random = random;
        this.cases = new ArrayList<>(domain.cases());
        for (int i = 0; i < policy.rows().size(); i++) {
            for (Row.Case one : policy.rows().get(i).cases()) {
                cases.add(new Domain.Case(i, one.when(), i));
            }
        }
    }

    /** An answer that mostly means one of the listed errors. */
    Answer next() {
        boolean isCase = !cases.isEmpty() && random.nextBoolean();
        Domain.Case target = isCase
                ? one(cases)
                : new Domain.Case(random.nextInt(domain.codes().size()), When.ALWAYS, 0);
        ErrorCode code = domain.codes().get(target.code());
        return new Writer(code, target.when()).answer();
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private boolean rarely() {
        return random.nextInt(8) == 0;
    }

    /** Writes one answer, with a code and with what mostly fulfills these conditions. */
    private final class Writer {
        private final String code;
        private final String carrier;
        private final When when;
        private final String reason;
        private final Map<String, String> values = new LinkedHashMap<>();

        Writer(ErrorCode code, When when) {
            this.when = when;
            this.code = rarely() ? one(UNLISTED) : code.code();
            this.carrier = code.info().status().stream()
                    .mapToObj(Integer::toString)
                    .findFirst()
                    .orElse(code.code());
            this.reason = when.reason()
                    .or(() -> code.info().details())
                    .map(AnyAnswer.this::filled)
                    .orElse(one(VALUES));
            domain.reads().values().keySet().forEach(name -> values.put(name, one(VALUES)));
            when.values().forEach(test -> values.put(test.name(), passing(test)));
        }

        private String passing(ValueTest test) {
            String item = one(test.allowed());
            int hyphen = item.indexOf('-', 1);
            return hyphen < 0 || random.nextBoolean() ? item.substring(hyphen + 1) : item.substring(0, hyphen);
        }

        Answer answer() {
            Phase any = random.nextInt(3) == 0 ? Phase.OPENING : Phase.OPEN;
            Answer answer = Answer.of(rarely() ? one(UNLISTED) : carrier)
                    .withPhase(when.phase().orElse(any));
            if (domain.protocol() != Protocol.WEBSOCKET) {
                answer = withHeaders(answer);
            }
            boolean isText = random.nextInt(4) == 0;
            return answer.withBody(isText ? reason : broken(json()));
        }

        private boolean hasHint() {
            return when.hint().orElseGet(random::nextBoolean) != rarely();
        }

        private Answer withHeaders(Answer bare) {
            Answer answer = bare;
            if (random.nextBoolean()) {
                answer = answer.withHeader("X-Error_Code", textAt(Place.header("X-Error_Code")));
            }
            if (hasHint()) {
                answer = answer.withHeader(one(List.of("Wait", "Retry-After", "retry-after-ms")), one(HINTS));
            }
            if (random.nextBoolean()) {
                answer = answer.withHeader("Location", url());
            }
            for (Map.Entry<String, Reads.Value> value : domain.reads().values().entrySet()) {
                if (value.getValue().place() instanceof Place.Header header && !rarely()) {
                    answer = answer.withHeader(header.name(), values.getOrDefault(value.getKey(), ""));
                }
            }
            return answer;
        }

        /** The code, where only the code is read; else one of code and reason. */
        private String textAt(Place place) {
            boolean isCode = domain.reads().code().contains(place);
            boolean isReason = domain.reads().reason().contains(place);
            return isCode && (!isReason || random.nextBoolean()) ? code : reason;
        }

        /** An object with most of the members that are read. */
        private String json() {
            Map<String, String> members = new LinkedHashMap<>();
            members.put("error", "{\"code\":" + quotedOrNot(textAt(Place.json("/error/code"))) + "}");
            members.put("a/b", "[" + quotedOrNot(textAt(Place.json("/a~1b/0"))) + "]");
            members.put("code", quotedOrNot(code));
            members.put("type", quoted("https://example.com/problems/" + code));
            members.put("title", quoted(reason));
            members.put("detail", quoted(reason));
            members.put(
                    "v",
                    domain.reads().values().entrySet().stream()
                            .map(value -> quoted(value.getValue().type().text()) + ":"
                                    + quotedOrNot(values.getOrDefault(value.getKey(), "")))
                            .collect(Collectors.joining(",", "{", "}")));
            if (hasHint()) {
                members.put("wait", quotedOrNot(one(HINTS)));
            }
            if (rarely()) {
                members.put("count", quotedOrNot(one(VALUES)));
                members.put("what", quotedOrNot(one(VALUES)));
                members.put("url", quoted(url()));
                members.put("cost", "1.50");
            }
            return members.entrySet().stream()
                    .filter(member -> random.nextInt(4) > 0)
                    .map(member -> quoted(member.getKey()) + ":" + member.getValue())
                    .collect(Collectors.joining(",", "{", "}"));
        }
    }

    private String url() {
        return "wss://a.example.com/" + random.nextInt(4);
    }

    /** A text that mostly matches the pattern. */
    private String filled(ReasonPattern pattern) {
        String text = pattern.template();
        for (ReasonPattern.Hole hole : pattern.holes()) {
            String value = switch (hole.type()) {
                case INT, LONG -> one(List.of("7", "007", "0", "2147483648"));
                case DECIMAL -> one(List.of("1.50", "-0.0", "."));
                case DURATION -> one(List.of("30", "1.5 s", "2 minutes"));
                case TEXT -> one(List.of("tea", "\u202etea", "x".repeat(500)));
                case URL -> url();
            };
            text = text.replace("${" + hole.name() + ":" + hole.type().text() + "}", value)
                    .replace("${" + hole.name() + "}", value);
        }
        return rarely() ? text + "." : text;
    }

    /** As a number or a literal, which may make the text no JSON. */
    private String quotedOrNot(String text) {
        return rarely() ? text : quoted(text);
    }

    private static String quoted(String text) {
        return text.codePoints()
                .mapToObj(c -> c < ' ' || c == '"' || c == '\\' ? "\\u%04x".formatted(c) : Character.toString(c))
                .collect(Collectors.joining("", "\"", "\""));
    }

    /** Mostly the text as it is. */
    private String broken(String json) {
        return switch (random.nextInt(16)) {
            case 0 -> json.substring(0, random.nextInt(json.length()));
            case 1 -> json + "}";
            case 2 -> " ".repeat(Answer.MAX_BODY) + json;
            case 3 -> "[".repeat(1_000) + json;
            default -> json;
        };
    }
}
