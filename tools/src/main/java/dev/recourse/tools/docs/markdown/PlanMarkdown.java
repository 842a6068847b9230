package dev.recourse.tools.docs.markdown;

import dev.recourse.engine.GiveUpCause;
import dev.recourse.tools.docs.page.Band;
import dev.recourse.tools.docs.page.Course;
import dev.recourse.tools.docs.page.Ending;
import dev.recourse.tools.docs.page.PagePath;
import dev.recourse.tools.docs.page.Plan;
import dev.recourse.tools.markdown.MarkdownPage;
import dev.recourse.tools.markdown.MarkdownText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What clients do, as tables. */
final class PlanMarkdown {

    /** The section of the first page about causes. */
    static final String WHY = "Why a client gives up";

    private static final String ANCHOR = "#why-a-client-gives-up";

    private static final List<String> HEADINGS =
            List.of("attempt", "waits before it", "starts after the first failure");

    private final MarkdownPage page;
    private final PagePath path;

    PlanMarkdown(MarkdownPage page, PagePath path) {
        this.page = page;
        this.path = path;
    }

    void add(List<Plan> plans) {
        boolean hasTimes = false;
        for (Plan plan : plans) {
            if (!plan.when().isEmpty() || plans.size() > 1) {
                page.part(plan.when().isEmpty() ? "In any other case" : capital(MarkdownText.of(plan.when())));
            }
            add(plan);
            hasTimes |= plan.courses().stream()
                    .anyMatch(course -> !course.attempts().isEmpty());
        }
        if (hasTimes) {
            page.paragraph("The times hold if every attempt fails at once with this error.");
        }
        causes(plans);
    }

    private void causes(List<Plan> plans) {
        String causes = plans.stream()
                .flatMap(plan -> plan.causes().stream())
                .distinct()
                .map(GiveUpCause::text)
                .collect(Collectors.joining(", "));
        if (!causes.isEmpty()) {
            page.paragraph(
                    MarkdownText.link(WHY, path.markdownLinkTo(PagePath.START) + ANCHOR) + " here: " + causes + ".");
        }
    }

    private void add(Plan plan) {
        plan.error()
                .ifPresent(error -> page.paragraph("It is another error then: "
                        + MarkdownText.link(error.name(), path.markdownLinkTo(error.path())) + "."));
        page.paragraph("Decision: " + MarkdownText.of(plan.remedy()) + ".");
        for (Course course : plan.courses()) {
            String title = plan.courses().size() == 1 ? "" : "**" + course.title() + ".** ";
            page.paragraph(title + MarkdownText.of(course.summary()));
            page.table(HEADINGS, course.attempts().isEmpty() ? List.of() : rows(course));
        }
        page.list(plan.notes().stream().map(MarkdownText::of).toList());
    }

    private static List<List<String>> rows(Course course) {
        List<List<String>> rows = new ArrayList<>();
        for (Course.Stretch stretch : course.stretches()) {
            int first = stretch.first().number();
            int last = stretch.last().number();
            Band starts = new Band(
                    stretch.first().starts().min(), stretch.last().starts().max());
            rows.add(List.of(
                    first == last ? Integer.toString(first) : first + " to " + last,
                    stretch.first().waits().text(),
                    starts.text()));
        }
        for (Ending ending : course.endings()) {
            String limit = ending.limit().isEmpty() ? "" : ": " + ending.limit();
            String rare = ending.isRare() ? "; fewer than one client in a million" : "";
            rows.add(List.of(
                    "gives up",
                    MarkdownText.of(ending.cause().text() + limit) + rare,
                    ending.at().text()));
        }
        course.rest().ifPresent(rest -> rows.add(List.of(course.call() ? "another call" : "rest", rest.text(), "")));
        return rows;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
