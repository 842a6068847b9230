package dev.recourse.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an answer must say besides its code, so that a client takes the error for that of a case. */
final class Conditions {

    /** The hint of a case that applies only with one, where the answer says none. */
    private static final Duration SOME_HINT = Duration.ofSeconds(1);

    /** How many ways to make the conditions true are tried. */
    private static final int MOST = 256;

    private Conditions() {}

    /**
     * The contents that may make a client read this code, the most likely first: at least one for a code that is not
     * only that of a case. None if a case asks for what a server cannot write.
     */
    static List<AnswerContent> of(ErrorCode code, AnswerContent content) {
        List<Domain.Case> cases = cases(code);
        if (cases.isEmpty()) {
            return content.hint() == null && hasCaseWithoutHint(code)
                    ? List.of(content, content.withHint(SOME_HINT))
                    : List.of(content);
        }
        List<AnswerContent> contents = new ArrayList<>();
        for (Domain.Case one : cases) {
            contents.addAll(of(one.when(), content));
        }
        return contents;
    }

    /** The pattern that the reason of an answer must match, where only the caller can know one. */
    static Optional<String> reason(ErrorCode code) {
        return cases(code).stream()
                .flatMap(one -> one.when().reason().stream())
                .filter(pattern -> !pattern.holes().isEmpty())
                .map(ReasonPattern::template)
                .findFirst();
    }

    /** Whether the code is another error where there is no hint. */
    private static boolean hasCaseWithoutHint(ErrorCode code) {
        return code.domain().cases().stream()
                .anyMatch(one -> one.code() == code.ordinal()
                        && one.error() != one.code()
                        && one.when().hint().equals(Optional.of(false)));
    }

    /** Whether a case of this code is known by its reason. */
    static boolean readReasons(ErrorCode code) {
        return cases(code).stream().anyMatch(one -> one.when().reason().isPresent());
    }

    /** The cases of other codes in which an answer is this error. */
    private static List<Domain.Case> cases(ErrorCode code) {
        return code.domain().cases().stream()
                .filter(one -> one.error() == code.ordinal() && one.error() != one.code())
                .toList();
    }

    private static List<AnswerContent> of(When when, AnswerContent content) {
        if (when.phase().filter(phase -> phase == Phase.OPENING).isPresent()) {
            return List.of();
        }
        AnswerContent base = content;
        if (when.hint().orElse(false) && content.hint() == null) {
            base = base.withHint(SOME_HINT);
        }
        boolean hasReason = when.reason().isPresent() && content.reason().isEmpty();
        if (hasReason && when.reason().get().holes().isEmpty()) {
            base = base.withReason(when.reason().get().write());
        }
        List<AnswerContent> contents = List.of(base);
        for (ValueTest test : when.values()) {
            if (!content.values().containsKey(test.name())) {
                contents = with(contents, test);
            }
        }
        return contents;
    }

    /** Each of the contents with each value that passes the test. */
    private static List<AnswerContent> with(List<AnswerContent> contents, ValueTest test) {
        List<AnswerContent> all = new ArrayList<>();
        for (AnswerContent content : contents) {
            for (String value : test.samples()) {
                if (all.size() < MOST) {
                    all.add(content.withValue(test.name(), value));
                }
            }
        }
        return all;
    }
}
