package dev.recourse.tools.docs.json;

import dev.recourse.engine.GiveUpCause;
import dev.recourse.tools.docs.page.Band;
import dev.recourse.tools.docs.page.Course;
import dev.recourse.tools.docs.page.Ending;
import dev.recourse.tools.docs.page.Plan;
import java.util.List;
import java.util.Map;

/** What clients do. Times are milliseconds. */
final class PlanJson {

    private PlanJson() {}

    static Map<String, Object> of(Plan plan) {
        return new Members()
                .text("when", plan.when())
                .with("error", plan.error().map(LinkJson::of))
                .with("decision", plan.kind().text())
                .with("remedy", plan.remedy())
                .list("courses", plan.courses().stream().map(PlanJson::course).toList())
                .list("notes", plan.notes())
                .list("causes", plan.causes().stream().map(GiveUpCause::text).toList())
                .object();
    }

    private static Map<String, Object> course(Course course) {
        return new Members()
                .text("title", course.title())
                .with("call", course.call())
                .with("hintMs", course.hintMillis())
                .with("summary", course.summary())
                .list(
                        "attempts",
                        course.stretches().stream().map(PlanJson::stretch).toList())
                .list("endings", course.endings().stream().map(PlanJson::ending).toList())
                .with("restMs", course.rest().map(PlanJson::band))
                .object();
    }

    private static Map<String, Object> stretch(Course.Stretch stretch) {
        Band starts =
                new Band(stretch.first().starts().min(), stretch.last().starts().max());
        return new Members()
                .with("first", stretch.first().number())
                .with("last", stretch.last().number())
                .with("waitsMs", band(stretch.first().waits()))
                .with("startsMs", band(starts))
                .object();
    }

    private static Map<String, Object> ending(Ending ending) {
        return new Members()
                .with("cause", ending.cause().text())
                .text("limit", ending.limit())
                .with("atMs", band(ending.at()))
                .with("rare", ending.isRare())
                .with("rests", ending.rests())
                .object();
    }

    /** The shortest and the longest time. */
    private static List<Long> band(Band band) {
        return List.of(band.min(), band.max());
    }
}
