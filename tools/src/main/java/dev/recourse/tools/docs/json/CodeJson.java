package dev.recourse.tools.docs.json;

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
                .list(
                        "messages",
                        page.sentences().stream().map(CodeJson::sentence).toList())
                .list("plans", page.plans().stream().map(PlanJson::of).toList())
                .with("details", page.details().map(CodeJson::details))
                .list("reading", reading(page.reading()))
                .list("java", page.java().stream().map(CodeJson::java).toList())
                .with("neighbours", neighbours(page.neighbours()))
                .with("source", more.source())
                .with("status", more.status())
                .with("since", more.since())
                .with("deprecated", more.deprecated())
                .list("aliases", more.aliases())
                .list("synonyms", more.synonyms())
                .with("constraint", more.constraint());
        if (!more.extensions().isEmpty()) {
            members.with("extensions", more.extensions());
        }
        return members.object();
    }

    /** What the table of a domain says about an error. */
    static Members facts(CodeFacts facts) {
        return LinkJson.members(facts.link())
                .text("appliesWhen", facts.appliesWhen())
                .text("means", facts.means())
                .text("do", facts.action())
                .list("acts", facts.actors())
                .with("help", facts.help())
                .with("decision", facts.kind().text())
                .with("remedy", facts.decision());
    }

    static Map<String, Object> sentence(Sentence sentence) {
        return new Members()
                .with("language", sentence.language().tag())
                .text("given", sentence.given())
                .with("message", wording(sentence.message()))
                .with("plain", sentence.plain().map(CodeJson::wording))
                .with("gaveUp", sentence.gaveUp().map(CodeJson::wording))
                .object();
    }

    private static Map<String, Object> wording(Sentence.Wording wording) {
        return new Members()
                .with("template", wording.template())
                .with("example", wording.example())
                .object();
    }

    private static Map<String, Object> details(Details details) {
        return new Members()
                .with("pattern", details.pattern())
                .list("values", details.holes().stream().map(CodeJson::hole).toList())
                .with("example", details.example())
                .with("type", details.type())
                .object();
    }

    private static Map<String, Object> hole(Details.Hole hole) {
        return new Members()
                .with("name", hole.name())
                .with("type", hole.type())
                .with("javaType", hole.javaType())
                .text("example", hole.example())
                .object();
    }

    static List<Map<String, Object>> reading(List<ReadFrom> reading) {
        return reading.stream()
                .map(read -> new Members()
                        .with("what", read.what())
                        .with("places", read.places())
                        .object())
                .toList();
    }

    private static Map<String, Object> java(JavaExample example) {
        return new Members()
                .with("purpose", example.purpose().name().toLowerCase(Locale.ROOT))
                .with("title", example.title())
                .with("text", example.text())
                .object();
    }

    private static Map<String, Object> neighbours(Neighbours neighbours) {
        return new Members()
                .with("previous", neighbours.previous().map(LinkJson::of))
                .with("next", neighbours.next().map(LinkJson::of))
                .list("sameCode", neighbours.cases().stream().map(LinkJson::of).toList())
                .list(
                        "elsewhere",
                        neighbours.elsewhere().stream().map(LinkJson::of).toList())
                .object();
    }
}
