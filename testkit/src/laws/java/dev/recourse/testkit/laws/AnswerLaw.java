package dev.recourse.testkit.laws;

import dev.recourse.engine.Answer;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.ErrorAnswer;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.JsonPointer;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** The law of both ends: what a service writes with a catalog, its clients read with it. */
final class AnswerLaw {

    static final String CLAIM = "What a service answers, its clients read as the same error, with the same details and"
            + " hint, and decide as the catalog prescribes";

    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);
    private static final int ANSWERS = 4_000;
    private static final int MOST_FOR_A_CODE = 60;
    private static final int CLOSE_REASON = 122;
    private static final List<Locale> LOCALES = Stream.of(
                    "en", "de", "fr-CA", "pl", "ar", "fa", "ja", "zh-TW", "pt", "es-MX", "und")
            .map(Locale::forLanguageTag)
            .toList();
    private static final List<Duration> HINTS = List.of(
            Duration.ZERO,
            Duration.ofMillis(1),
            Duration.ofMillis(1_500),
            Duration.ofSeconds(30),
            Duration.ofDays(1),
            Duration.ofDays(36_500));

    private final Policy service;
    private final Policy client;
    private final SplittableRandom random;

    private AnswerLaw(Policy service, Policy client, long seed) {
        this.service = service;
        this.client = client;
        this.random = new SplittableRandom(seed);
    }

    /** What contradicts the law for a service and a client with these policies. */
    static Optional<String> objection(Policy service, Policy client, long seed) {
        return new AnswerLaw(service, client, seed).objection();
    }

    private Optional<String> objection() {
        List<ErrorCode> codes = service.domains().stream()
                .map(DomainPolicy::domain)
                .flatMap(domain -> domain.codes().stream())
                .toList();
        int each = Math.max(1, Math.min(MOST_FOR_A_CODE, ANSWERS / Math.max(1, codes.size())));
        for (ErrorCode code : codes) {
            Optional<String> wrong = ofUsual(code);
            for (int i = 0; i < each && wrong.isEmpty(); i++) {
                wrong = ofAny(code);
            }
            if (wrong.isPresent()) {
                return wrong.map(what -> code.domain() + "/" + code.code() + " " + code.name() + ": " + what);
            }
        }
        return Optional.empty();
    }

    /** What a service says every day must not be refused. */
    private Optional<String> ofUsual(ErrorCode code) {
        if (!Answerable.is(code)) {
            return Optional.empty();
        }
        Optional<ReasonPattern> pattern = code.info().details().filter(known -> Answerable.isWithDetails(code));
        List<Object> values = pattern.map(DetailValues::usual).orElse(List.of());
        try {
            ErrorAnswer answer = pattern.map(known -> code.answer(known.write(values.toArray())))
                    .orElseGet(code::answer);
            return wrong(answer, pattern.isPresent() ? Optional.of(values) : Optional.empty());
        } catch (IllegalArgumentException e) {
            return Optional.of("an answer with " + values + " is refused: " + e.getMessage());
        }
    }

    private Optional<String> ofAny(ErrorCode code) {
        Optional<List<Object>> values = code.info()
                .details()
                .filter(pattern -> random.nextInt(4) > 0)
                .map(pattern -> DetailValues.any(pattern, random));
        ErrorAnswer answer;
        try {
            answer = values.map(known -> code.answer(code.info().details().get().write(known.toArray())))
                    .orElseGet(code::answer);
            if (random.nextBoolean()) {
                answer = answer.withTime(NOW);
            }
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
        Optional<String> wrong = wrong(answer, values);
        return wrong.isPresent() || random.nextBoolean() ? wrong : ofHint(answer, values);
    }

    private Optional<String> ofHint(ErrorAnswer answer, Optional<List<Object>> values) {
        Duration hint = HINTS.get(random.nextInt(HINTS.size()));
        ErrorAnswer hinted;
        try {
            hinted = answer.withHint(hint);
        } catch (IllegalArgumentException refused) {
            return Answerable.isWithHint(answer.code())
                    ? Optional.of("the hint " + hint + " is refused: " + refused.getMessage())
                    : Optional.empty();
        }
        boolean isHint = hinted.hint()
                .filter(read -> read.compareTo(hint) >= 0 && read.minus(hint).compareTo(Duration.ofSeconds(1)) < 0)
                .isPresent();
        if (!isHint) {
            return Optional.of("the hint " + hint + " becomes " + hinted.hint());
        }
        return wrong(hinted, values);
    }

    /** What is wrong with an answer that was not refused. */
    private Optional<String> wrong(ErrorAnswer answer, Optional<List<Object>> values) {
        List<Locale> locales = List.of(LOCALES.get(random.nextInt(LOCALES.size())));
        ErrorCode code = answer.code();
        Domain domain = client.domain(code.domain().name());
        Answer received = received(answer, locales);
        Optional<Failure> failure =
                received.header("Date").isEmpty() ? domain.read(received) : domain.read(received, NOW);
        if (failure.isEmpty()) {
            return Optional.of("read as a success from " + shown(received));
        }
        Failure read = failure.get();
        if (!read.code().code().equals(code.code()) || !read.code().name().equals(code.name())) {
            return Optional.of("read as " + read + " from " + shown(received));
        }
        boolean hasDetails = values.isEmpty()
                || read.details()
                        .filter(match -> DetailValues.areSame(values.get(), match.values()))
                        .isPresent();
        if (!hasDetails) {
            return Optional.of("details " + values.get() + " are read as "
                    + read.details().map(match -> match.values()) + " from " + shown(received));
        }
        if (!read.hint().equals(answer.hint())) {
            return Optional.of("the hint " + answer.hint() + " is read as " + read.hint() + " from " + shown(received));
        }
        return wrongForm(answer, received, locales).or(() -> wrongDecision(read));
    }

    private Optional<String> wrongDecision(Failure read) {
        Row row = service.row(read.code());
        Remedy prescribed = row.cases().stream()
                .filter(one -> one.when().appliesTo(read))
                .map(Row.Case::remedy)
                .findFirst()
                .orElse(row.otherwise());
        Decision decision = client.start().on(read, 0, 0.5);
        boolean isDecided = decision.remedy().equals(prescribed)
                && (decision.kind() == prescribed.kind() || isExplained(decision, read));
        return isDecided ? Optional.empty() : Optional.of("decided " + decision + ", not " + prescribed);
    }

    /** Whether a client gives up because of what the answer says, and not of what its catalog prescribes. */
    private static boolean isExplained(Decision decision, Failure read) {
        if (!(decision instanceof GiveUp giveUp)) {
            return false;
        }
        return switch (giveUp.cause()) {
            case DEADLINE -> read.hint().isPresent();
            case REDIRECT_MISSING -> read.details().isEmpty();
            case REDIRECT_UNSAFE, RETRIES_SPENT, REFRESHES_SPENT, REDIRECTS_SPENT, STEPS_SPENT, BUDGET_SPENT -> true;
            default -> false;
        };
    }

    /** What other clients could not read. */
    private static Optional<String> wrongForm(ErrorAnswer answer, Answer received, List<Locale> locales) {
        if (answer.code().domain().protocol() == Protocol.HTTP) {
            boolean isSaid =
                    JsonPointer.of("/detail").readText(received.body()).equals(Optional.of(answer.message(locales)));
            boolean isProblem =
                    JsonPointer.of("/title").readText(received.body()).isPresent()
                            && (isSaid || Answerable.readsReasons(answer.code().domain()));
            boolean isPlain = answer.headers().values().stream()
                    .allMatch(line -> line.chars().allMatch(c -> c >= ' ' && c <= '~'));
            return isProblem && isPlain ? Optional.empty() : Optional.of("not a problem: " + shown(received));
        }
        int bytes = received.body().getBytes(StandardCharsets.UTF_8).length;
        boolean fits = answer.code().domain().protocol() != Protocol.WEBSOCKET || bytes <= CLOSE_REASON;
        return fits ? Optional.empty() : Optional.of(bytes + " bytes in a close reason in " + locales);
    }

    /** The answer, put together from what a server sends. */
    private static Answer received(ErrorAnswer answer, List<Locale> locales) {
        switch (answer.code().domain().protocol()) {
            case HTTP -> {
                Answer received = Answer.of(answer.status()).withBody(answer.problem(locales));
                for (Map.Entry<String, String> line : answer.headers().entrySet()) {
                    received = received.withHeader(line.getKey(), line.getValue());
                }
                return received;
            }
            case WEBSOCKET -> {
                return Answer.of(answer.closeCode()).withBody(answer.closeReason());
            }
            default -> {
                return answer.toAnswer(locales);
            }
        }
    }

    private static String shown(Answer received) {
        return received.code() + " " + received.headers() + " " + received.body();
    }
}
