package dev.recourse.tools.docs.facts;

import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.engine.When;
import dev.recourse.tools.docs.page.Course;
import dev.recourse.tools.docs.page.ErrorLink;
import dev.recourse.tools.docs.page.Plan;
import dev.recourse.tools.docs.plan.Courses;
import dev.recourse.tools.explain.CaseFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What clients do about errors, case by case. */
final class Plans {

    private final Policy policy;
    private final Links links;
    private final Courses courses;
    private final RemedyNotes notes;

    Plans(Policy policy, Links links) {
        this.policy = policy;
        this.links = links;
        this.courses = new Courses(policy);
        this.notes = new RemedyNotes(policy);
    }

    /** What a client does about a listed error; the case without conditions comes last. */
    List<Plan> of(ErrorCode code) {
        CaseFacts facts = new CaseFacts(policy, code);
        Row row = policy.row(code);
        List<Plan> plans = new ArrayList<>();
        for (CaseFacts.Case one : facts.all()) {
            boolean isOther = !one.error().equals(code);
            plans.add(isOther ? other(one) : plan(one.when(), one.remedy(), code.domain(), List.of(one.when())));
        }
        if (!code.info().isOnlyInCases()) {
            plans.add(plan(When.ALWAYS, row.otherwise(), code.domain(), facts.own()));
        }
        return plans;
    }

    /** What a client does about an unlisted code of a range. */
    List<Plan> of(Row row, Domain domain) {
        List<Plan> plans = new ArrayList<>();
        row.cases().forEach(one -> plans.add(plan(one.when(), one.remedy(), domain, List.of(one.when()))));
        plans.add(plan(When.ALWAYS, row.otherwise(), domain, List.of()));
        return plans;
    }

    private Plan other(CaseFacts.Case one) {
        ErrorLink error = links.of(one.error().domain().name()).get(one.error().ordinal());
        return new Plan(
                ConditionWords.of(one.when()),
                Optional.of(error),
                one.remedy().kind(),
                one.remedy().text(),
                List.of(),
                List.of(),
                List.of());
    }

    /** @param alternatives when it happens, if not always: one of these holds */
    private Plan plan(When shown, Remedy remedy, Domain domain, List<When> alternatives) {
        List<Course> recoveries = courses.of(remedy, domain, hints(domain, alternatives));
        return new Plan(
                ConditionWords.of(shown),
                Optional.empty(),
                remedy.kind(),
                remedy.text(),
                recoveries,
                notes.of(remedy, domain),
                notes.causes(remedy, recoveries));
    }

    private static Courses.Hints hints(Domain domain, List<When> alternatives) {
        if (!alternatives.isEmpty()) {
            List<Optional<Boolean>> asked =
                    alternatives.stream().map(When::hint).distinct().toList();
            if (asked.equals(List.of(Optional.of(true)))) {
                return Courses.Hints.ALWAYS;
            }
            if (asked.equals(List.of(Optional.of(false)))) {
                return Courses.Hints.NEVER;
            }
        }
        return domain.reads().hint().isEmpty() ? Courses.Hints.NEVER : Courses.Hints.SOMETIMES;
    }

    /** The plans of an error in one sentence, for tables. */
    static String decision(List<Plan> plans) {
        return plans.stream()
                .map(plan -> {
                    String what =
                            plan.error().map(error -> "it is " + error.key()).orElse(plan.remedy());
                    boolean isAlone = plans.size() == 1 && plan.when().isEmpty();
                    return isAlone ? what : (plan.when().isEmpty() ? "otherwise" : plan.when()) + ": " + what;
                })
                .collect(Collectors.joining("; "));
    }

    /** What is prescribed where no case applies; the first case's where one always does. */
    static DecisionKind kind(List<Plan> plans) {
        return plans.isEmpty()
                ? DecisionKind.GIVE_UP
                : plans.get(plans.size() - 1).kind();
    }
}
