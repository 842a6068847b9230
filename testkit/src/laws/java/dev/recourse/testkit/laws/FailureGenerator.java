package dev.recourse.testkit.laws;

import dev.recourse.engine.CodeRange;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Phase;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Remedy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Generates failures under a policy: codes that it lists and codes that it lacks, with any reason, phase, hint and
 * values, some read from answers, of requests that left or not and can be sent again or not.
 */
final class FailureGenerator {

    private static final List<String> NUMBERS = List.of("0", "-1", "4100", "4999", "5000", "418", "599", "2147483647");
    private static final List<String> TEXTS = List.of("", "x", "4\u0000", "9".repeat(300));

    private final Policy policy;
    private final ReasonGenerator reasons;
    private final SampleValues values;
    private final AnswerGenerator answers;
    private final List<ErrorCode> codes = new ArrayList<>();
    private final List<ErrorCode> recoverable;

    FailureGenerator(Policy policy) {
        this.policy = policy;
        this.reasons = new ReasonGenerator(policy);
        this.values = new SampleValues(policy);
        this.answers = new AnswerGenerator(values);
        for (DomainPolicy domainPolicy : policy.domains()) {
            Domain domain = domainPolicy.domain();
            codes.addAll(domain.codes());
            domainPolicy
                    .unknown()
                    .forEach(unknown -> samples(unknown.range()).stream()
                            .map(domain::lookup)
                            .forEach(codes::add));
            NUMBERS.stream().map(domain::lookup).forEach(codes::add);
            TEXTS.stream().map(domain::lookup).forEach(codes::add);
        }
        codes.add(Domain.of("elsewhere", Protocol.PLAIN, List.of()).lookup("1"));
        this.recoverable = codes.stream().filter(this::isRecoverable).toList();
    }

    /** Codes within a range: both ends of {@code 4000-4999}, two of {@code 08*}, or a single code. */
    private static List<String> samples(CodeRange range) {
        String text = range.toString();
        Stream<String> ends = IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == '-')
                .boxed()
                .flatMap(i -> Stream.of(text.substring(0, i), text.substring(i + 1)));
        String prefix = text.endsWith("*") ? text.substring(0, text.length() - 1) : text;
        return Stream.concat(ends, Stream.of(prefix, prefix + "1", prefix + "x"))
                .filter(range::contains)
                .toList();
    }

    private boolean isRecoverable(ErrorCode code) {
        return Prescription.of(policy, code.failed()).remedy().kind() != DecisionKind.GIVE_UP
                || Prescription.of(policy, code.failed().withPhase(Phase.OPENING))
                                .remedy()
                                .kind()
                        != DecisionKind.GIVE_UP;
    }

    Failure next(SplittableRandom random) {
        List<ErrorCode> candidates = recoverable.isEmpty() || random.nextInt(5) == 0 ? codes : recoverable;
        ErrorCode code = candidates.get(random.nextInt(candidates.size()));
        Failure bare = read(code, random);
        Failure failure = bare.withPhase(random.nextInt(3) == 0 ? Phase.OPENING : bare.phase())
                .withIdempotent(random.nextInt(5) > 0)
                .withRepeatable(random.nextInt(8) > 0)
                .withSent(random.nextInt(6) == 0 ? !bare.isSent() : bare.isSent());
        return random.nextInt(3) == 0 ? failure.withHint(hint(random)) : failure;
    }

    /** A failure with this code, sometimes with what an answer says besides. */
    private Failure read(ErrorCode code, SplittableRandom random) {
        String reason = reasons.next(code, random);
        Failure failure = random.nextInt(4) == 0
                ? answers.next(code, reason, random).orElseGet(() -> code.failed(reason))
                : values.addTo(code.failed(reason), random);
        return random.nextInt(8) == 0 ? failure.withLocation(reasons.url(random)) : failure;
    }

    /** A code that is recovered in this way, as often as the episode allows; any code, if there is none. */
    ErrorCode code(DecisionKind kind, SplittableRandom random) {
        List<ErrorCode> candidates = recoverable.stream()
                .filter(code -> {
                    Remedy remedy = Prescription.of(policy, code.failed()).remedy();
                    return remedy.kind() == kind && remedy.limit().isEmpty();
                })
                .toList();
        List<ErrorCode> found = candidates.isEmpty() ? codes : candidates;
        return found.get(random.nextInt(found.size()));
    }

    /** A failure with this code and any reason, of a request that can be sent again, without a hint. */
    Failure plain(ErrorCode code, SplittableRandom random) {
        return code.failed(reasons.next(code, random)).withoutHint();
    }

    private Duration hint(SplittableRandom random) {
        long elapsed = policy.limits().elapsed().toMillis();
        long[] hints = {0, 1, 999, 1_000, 7_000, 30_000, elapsed / 3, elapsed - 1, elapsed, elapsed + 1, Long.MAX_VALUE
        };
        return Duration.ofMillis(hints[random.nextInt(hints.length)]);
    }
}
