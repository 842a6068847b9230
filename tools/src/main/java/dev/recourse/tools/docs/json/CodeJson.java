package dev.recourse.tools.docs.json;

import dev.recourse.catalog.json.Members;
import dev.recourse.tools.docs.page.CodeFacts;
import dev.recourse.tools.docs.page.CodePage;
import dev.recourse.tools.docs.page.Details;
import dev.recourse.tools.docs.page.JavaExample;
import dev.recourse.tools.docs.page.MoreFacts;
import dev.recourse.tools.docs.page.Neighbours;
import dev.recourse.tools.docs.page.ReadFrom;
import dev.recourse.tools.docs.page.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page of an error. */
final class CodeJson {

    private CodeJson() {}

    static Map<String, Object> of(CodePage page) {
        MoreFacts more = page.more();
        Members members = facts(page.facts())
                .putUnlessEmpty(
                        "messages",
                        page.sentences().stream().map(CodeJson::sentence).toList())
                .putUnlessEmpty("plans", page.plans().stream().map(PlanJson::of).toList())
                .put("details", page.details().map(CodeJson::details))
                .putUnlessEmpty("reading", reading(page.reading()))
                .putUnlessEmpty("java", page.java().stream().map(CodeJson::java).toList())
                .put("neighbours", neighbours(page.neighbours()))
                .put("source", more.source())
                .put("status", more.status())
                .put("since", more.since())
                .put("deprecated", more.deprecated())
                .putUnlessEmpty("aliases", more.aliases())
                .putUnlessEmpty("synonyms", more.synonyms())
                .put("constraint", more.constraint());
        if (!more.extensions().isEmpty()) {
            members.put("extensions", more.extensions());
        }
        return members.map();
    }

    /** What the table of a domain says about an error. */
    static Members facts(CodeFacts facts) {
        return LinkJson.members(facts.link())
                .putUnlessEmpty("appliesWhen", facts.appliesWhen())
                .putUnlessEmpty("means", facts.means())
                .putUnlessEmpty("do", facts.action())
                .putUnlessEmpty("acts", facts.actors())
                .put("help", facts.help())
                .put("decision", facts.kind().text())
                .put("remedy", facts.decision());
    }

    static Map<String, Object> sentence(Sentence sentence) {
        return new Members()
                .put("language", sentence.language().tag())
                .putUnlessEmpty("given", sentence.given())
                .put("message", wording(sentence.message()))
                .put("plain", sentence.plain().map(CodeJson::wording))
                .put("gaveUp", sentence.gaveUp().map(CodeJson::wording))
                .map();
    }

    private static Map<String, Object> wording(Sentence.Wording wording) {
        return new Members()
                .put("template", wording.template())
                .put("example", wording.example())
                .map();
    }

    private static Map<String, Object> details(Details details) {
        return new Members()
                .put("pattern", details.pattern())
                .putUnlessEmpty(
                        "values", details.holes().stream().map(CodeJson::hole).toList())
                .put("example", details.example())
                .put("type", details.type())
                .map();
    }

    private static Map<String, Object> hole(Details.Hole hole) {
        return new Members()
                .put("name", hole.name())
                .put("type", hole.type())
                .put("javaType", hole.javaType())
                .putUnlessEmpty("example", hole.example())
                .map();
    }

    static List<Map<String, Object>> reading(List<ReadFrom> reading) {
        return reading.stream()
                .map(read -> new Members()
                        .put("what", read.what())
                        .put("places", read.places())
                        .map())
                .toList();
    }

    private static Map<String, Object> java(JavaExample example) {
        return new Members()
                .put("purpose", example.purpose().name().toLowerCase(Locale.ROOT))
                .put("title", example.title())
                .put("text", example.text())
                .map();
    }

    private static Map<String, Object> neighbours(Neighbours neighbours) {
        return new Members()
                .put("previous", neighbours.previous().map(LinkJson::of))
                .put("next", neighbours.next().map(LinkJson::of))
                .putUnlessEmpty(
                        "sameCode",
                        neighbours.cases().stream().map(LinkJson::of).toList())
                .putUnlessEmpty(
                        "elsewhere",
                        neighbours.elsewhere().stream().map(LinkJson::of).toList())
                .map();
    }
}
