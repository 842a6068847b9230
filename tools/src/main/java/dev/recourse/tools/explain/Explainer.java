package dev.recourse.tools.explain;

import dev.recourse.engine.Answer;
import dev.recourse.engine.Decision;
import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Reads;
import dev.recourse.tools.answer.Answers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Explains codes, and answers as their domains read them, each as the first failure of a session. */
public final class Explainer {

    private static final double MIDDLE = 0.5;

    private final Policy policy;
    private final Function<Decision, ShownMessage> messages;
    private final Optional<String> retryAfter;
    private final Instant now;

    /**
     * An explainer with a policy.
     *
     * @param messages the message to the user for each decision
     * @param retryAfter the value of a {@code Retry-After} header, which counts before what an answer says
     * @param now the wall clock
     */
    public Explainer(
            Policy policy, Function<Decision, ShownMessage> messages, Optional<String> retryAfter, Instant now) {
        this.policy = policy;
        this.messages = messages;
        this.retryAfter = retryAfter;
        this.now = now;
    }

    /** A code with the reason that came with it. Where a domain reads reasons, it may be read as another code. */
    public Explained code(ErrorCode code, String reason) {
        Answer answer = Answer.of(code.code()).withBody(reason);
        boolean isRead = !reason.isEmpty() && code.domain().protocol() != Protocol.HTTP;
        if (isRead && !code.domain().places(answer, now).equals(Reads.NONE)) {
            return answer(code.domain(), answer).orElseThrow();
        }
        Optional<Duration> hint = hint(answer);
        return explained(code.failed(reason).withHint(hint), Optional.empty(), notAHint(hint));
    }

    /** An answer; empty if it is not a failure. */
    public Optional<Explained> answer(Domain domain, Answer answer) {
        Optional<Duration> hint = hint(answer);
        AnswerFacts facts = AnswerFacts.of(domain, answer, now, hint);
        return domain.read(answer, now).map(failure -> {
            List<String> notRead = new ArrayList<>(notAHint(hint));
            notRead.addAll(NotRead.of(failure, answer, now));
            return explained(failure.withHint(hint), Optional.of(facts), notRead);
        });
    }

    private List<String> notAHint(Optional<Duration> hint) {
        return hint.isPresent()
                ? List.of()
                : retryAfter.map(NotRead::retryAfter).stream().toList();
    }

    private Optional<Duration> hint(Answer answer) {
        return retryAfter.flatMap(value -> Answers.retryAfter(value, answer, Optional.of(now)));
    }

    private Explained explained(Failure failure, Optional<AnswerFacts> facts, List<String> notRead) {
        List<String> all = new ArrayList<>(notRead);
        NotRead.reason(failure).ifPresent(all::add);
        Decision decision = policy.start().on(failure, 0, MIDDLE);
        return new Explained(decision, messages.apply(decision), facts, List.copyOf(all));
    }
}
