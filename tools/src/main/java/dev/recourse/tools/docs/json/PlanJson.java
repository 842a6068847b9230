package dev.recourse.tools.docs.json;

import dev.recourse.catalog.json.Members;
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
                .putUnlessEmpty("when", plan.when())
                .put("error", plan.error().map(LinkJson::of))
                .put("decision", plan.kind().text())
                .put("remedy", plan.remedy())
                .putUnlessEmpty(
                        "courses", plan.courses().stream().map(PlanJson::course).toList())
                .putUnlessEmpty("notes", plan.notes())
                .putUnlessEmpty(
                        "causes", plan.causes().stream().map(GiveUpCause::text).toList())
                .map();
    }

    private static Map<String, Object> course(Course course) {
        return new Members()
                .putUnlessEmpty("title", course.title())
                .put("call", course.call())
                .put("hintMs", course.hintMillis())
                .put("summary", course.summary())
                .putUnlessEmpty(
                        "attempts",
                        course.stretches().stream().map(PlanJson::stretch).toList())
                .putUnlessEmpty(
                        "endings",
                        course.endings().stream().map(PlanJson::ending).toList())
                .put("restMs", course.rest().map(PlanJson::band))
                .map();
    }

    private static Map<String, Object> stretch(Course.Stretch stretch) {
        Band starts =
                new Band(stretch.first().starts().min(), stretch.last().starts().max());
        return new Members()
                .put("first", stretch.first().number())
                .put("last", stretch.last().number())
                .put("waitsMs", band(stretch.first().waits()))
                .put("startsMs", band(starts))
                .map();
    }

    private static Map<String, Object> ending(Ending ending) {
        return new Members()
                .put("cause", ending.cause().text())
                .putUnlessEmpty("limit", ending.limit())
                .put("atMs", band(ending.at()))
                .put("rare", ending.isRare())
                .put("rests", ending.rests())
                .map();
    }

    /** The shortest and the longest time. */
    private static List<Long> band(Band band) {
        return List.of(band.min(), band.max());
    }
}
