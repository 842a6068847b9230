package dev.recourse.tools.docs.html;

import dev.recourse.engine.GiveUpCause;
import dev.recourse.tools.docs.page.Course;
import dev.recourse.tools.docs.page.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A plan as it is shown.
 *
 * @param plan the plan
 * @param courses its courses: those of calls, those of sessions that go on, or both
 * @param hasTitle whether the page has other plans too
 */
record PlanView(Plan plan, List<Courses> courses, boolean hasTitle) {

    /**
     * Courses that differ in the hint only.
     *
     * @param first the one that is shown at once
     * @param others the others, behind their titles
     * @param hasTitle whether the plan has other courses too
     */
    record Courses(CourseView first, List<CourseView> others, boolean hasTitle) {}

    /**
     * The plans of one error.
     *
     * @param plans the plans
     * @param id what the ids of their elements begin with
     */
    static List<PlanView> of(List<Plan> plans, String id) {
        List<PlanView> views = new ArrayList<>();
        for (Plan plan : plans) {
            views.add(new PlanView(plan, courses(plan, id + "-" + (views.size() + 1)), plans.size() > 1));
        }
        return views;
    }

    /** Whether some of these plans have attempts, with times. */
    static boolean haveTimes(List<PlanView> plans) {
        return plans.stream()
                .flatMap(view -> view.plan.courses().stream())
                .anyMatch(course -> !course.attempts().isEmpty());
    }

    /** Why a client can give up in some of these plans. */
    static List<GiveUpCause> causes(List<PlanView> plans) {
        return plans.stream()
                .flatMap(view -> view.plan.causes().stream())
                .distinct()
                .toList();
    }

    String title() {
        return plan.when().isEmpty()
                ? "Otherwise"
                : plan.when().substring(0, 1).toUpperCase(Locale.ROOT)
                        + plan.when().substring(1);
    }

    private static List<Courses> courses(Plan plan, String id) {
        Map<Boolean, List<CourseView>> byCall = new LinkedHashMap<>();
        int number = 0;
        for (Course course : plan.courses()) {
            number++;
            byCall.computeIfAbsent(course.call(), first -> new ArrayList<>())
                    .add(new CourseView(course, plan.kind(), id + "-" + number));
        }
        boolean hasTitle = number > 1;
        return byCall.values().stream()
                .map(views -> new Courses(views.get(0), views.subList(1, views.size()), hasTitle))
                .toList();
    }
}
