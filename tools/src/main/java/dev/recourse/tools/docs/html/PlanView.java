package dev.recourse.tools.docs.html;

import dev.recourse.engine.GiveUpCause;
import dev.recourse.tools.docs.page.Course;
import dev.recourse.tools.docs.page.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A plan as it is shown.
 *
 * @param plan the plan
 * @param courses its courses
 * @param hasTitle whether the page has other plans too
 */
record PlanView(Plan plan, List<CourseView> courses, boolean hasTitle) {

    /**
     * The plans of one error.
     *
     * @param plans the plans
     * @param id what the ids of their elements begin with
     */
    static List<PlanView> of(List<Plan> plans, String id) {
        List<PlanView> views = new ArrayList<>();
        for (Plan plan : plans) {
            List<CourseView> courses = new ArrayList<>();
            for (Course course : plan.courses()) {
                String name = id + "-" + (views.size() + 1) + "-" + (courses.size() + 1);
                courses.add(new CourseView(course, plan.kind(), name, courses.isEmpty()));
            }
            views.add(new PlanView(plan, courses, plans.size() > 1));
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
}
