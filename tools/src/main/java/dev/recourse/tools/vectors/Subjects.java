package dev.recourse.tools.vectors;

import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.engine.When;
import dev.recourse.tools.answer.RangeSamples;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Everything that can fail under a policy. */
final class Subjects {

    /** The domain of what fails without an answer, which every client uses. */
    private static final String TRANSPORT = "transport";

    private static final List<String> NUMBERS =
            List.of("0", "-1", "418", "599", "600", "4100", "4999", "5000", "2147483648", "9007199254740991");

    private final List<Subject> all = new ArrayList<>();
    private final List<Subject> without = new ArrayList<>();
    /** What has a row. */
    private final Deck<Subject> described;

    /** What has none. */
    private final Deck<Subject> others;

    private final List<Subject> recoverable;
    private final Map<DecisionKind, List<Subject>> byKind = new EnumMap<>(DecisionKind.class);
    private final Draw draw;

    Subjects(Policy policy, Draw draw) {
        this.draw = draw;
        policy.domains().forEach(this::add);
        if (policy.domainPolicy(TRANSPORT).isEmpty()) {
            Domain transport = Domain.of(TRANSPORT, Protocol.PLAIN, List.of());
            without.add(unlisted(transport, "not-sent", Remedy.giveUp()));
        }
        this.described = new Deck<>(all, draw);
        this.others = new Deck<>(without, draw);
        all.addAll(without);
        this.recoverable = all.stream().filter(Subject::isRecoverable).toList();
        for (DecisionKind kind : DecisionKind.values()) {
            byKind.put(
                    kind,
                    all.stream()
                            .filter(subject -> subject.remedy().kind() == kind)
                            .toList());
        }
    }

    private void add(DomainPolicy policy) {
        Domain domain = policy.domain();
        for (int i = 0; i < domain.codes().size(); i++) {
            ErrorCode code = domain.codes().get(i);
            if (domain.lookup(code.code()).equals(code)) {
                add(code, When.ALWAYS, policy.rows().get(i).otherwise());
            }
            for (Row.Case rowCase : policy.rows().get(i).cases()) {
                add(code, rowCase.when(), rowCase.remedy());
            }
        }
        for (Domain.Case one : domain.cases()) {
            if (one.error() != one.code()) {
                ErrorCode error = domain.codes().get(one.error());
                add(error, one.when(), policy.rows().get(one.error()).otherwise());
            }
        }
        for (DomainPolicy.Unknown unknown : policy.unknown()) {
            RangeSamples.of(unknown.range())
                    .forEach(
                            code -> all.add(unlisted(domain, code, unknown.row().otherwise())));
        }
        NUMBERS.forEach(code -> addUnlisted(policy, code));
        OddTexts.CODES.forEach(code -> addUnlisted(policy, code));
    }

    private void add(ErrorCode code, When when, Remedy remedy) {
        CodeInfo info = code.info();
        all.add(new Subject(code.domain(), info.code(), info.status(), info.details(), when, remedy));
    }

    private void addUnlisted(DomainPolicy policy, String code) {
        ErrorCode found = policy.domain().lookup(code);
        if (!found.isListed()) {
            without.add(unlisted(policy.domain(), code, policy.row(found).otherwise()));
        }
    }

    private static Subject unlisted(Domain domain, String code, Remedy remedy) {
        return new Subject(domain, code, OptionalInt.empty(), Optional.empty(), When.ALWAYS, remedy);
    }

    /** Any of all subjects. */
    Subject any() {
        return draw.pick(all);
    }

    /** The next one that has a row. */
    Subject next() {
        return described.next();
    }

    /** Whether none that has a row has been dealt twice. */
    boolean areNew() {
        return described.isInFirstRound();
    }

    /** The next one that has no row of its own, though perhaps that of a range. */
    Subject other() {
        return others.next();
    }

    /** One that is recovered, in each way as often as in another, if there are such. */
    Subject recoverableInAnyWay() {
        return switch (draw.below(3)) {
            case 0 -> recoveredBy(DecisionKind.RETRY);
            case 1 -> recoveredBy(DecisionKind.REFRESH);
            default -> draw.oneIn(3) ? recoveredBy(DecisionKind.REDIRECT) : redirected();
        };
    }

    /** One that is recovered in this way; any that is recovered, or any at all, if there is none. */
    Subject recoveredBy(DecisionKind kind) {
        List<Subject> found = byKind.getOrDefault(kind, List.of());
        return found.isEmpty() ? recoverable() : draw.pick(found);
    }

    /** One that is retried without a limit of its own, if there are such. */
    Subject retried() {
        List<Subject> found = byKind.getOrDefault(DecisionKind.RETRY, List.of()).stream()
                .filter(subject -> subject.remedy().limit().isEmpty())
                .toList();
        return found.isEmpty() ? recoveredBy(DecisionKind.RETRY) : draw.pick(found);
    }

    /** One whose answer says where to go, if there are such. */
    Subject redirected() {
        List<Subject> found = byKind.getOrDefault(DecisionKind.REDIRECT, List.of()).stream()
                .filter(subject -> subject.remedy().endpoint().isEmpty())
                .toList();
        return found.isEmpty() ? recoveredBy(DecisionKind.REDIRECT) : draw.pick(found);
    }

    /** One that is recovered; any, if there is none. */
    Subject recoverable() {
        return draw.pick(recoverable.isEmpty() ? all : recoverable);
    }
}
