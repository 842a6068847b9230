package dev.recourse.catalog.resolved;

import dev.recourse.catalog.json.Members;
import dev.recourse.catalog.model.CatalogCode;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.catalog.model.Constraint;
import dev.recourse.engine.Actor;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.ReasonPattern;
import java.util.List;
import java.util.Map;

/** A domain as an object, with one for each of its codes. */
final class DomainForm {

    private DomainForm() {}

    static Map<String, Object> of(CatalogDomain domain) {
        return new Members()
                .put("domain", domain.name())
                .put("title", domain.title())
                .put("protocol", domain.protocol().text())
                .put("enum", domain.enumName())
                .putUnlessEmpty("hosts", domain.hosts())
                .putUnlessEmpty("reads", ReadsForm.of(domain.reads()))
                .put("codes", domain.codes().stream().map(DomainForm::code).toList())
                .putUnlessEmpty(
                        "unknown",
                        domain.unknown().stream().map(DomainForm::unknown).toList())
                .map();
    }

    private static Map<String, Object> code(CatalogCode code) {
        CodeInfo info = code.info();
        Members members = new Members()
                .put("code", info.code())
                .put("key", info.key())
                .put("title", info.title())
                .put("from", code.source())
                .putUnlessEmpty("means", info.means())
                .putUnlessEmpty("do", info.action())
                .putUnlessEmpty("acts", actors(info.actors()))
                .put("help", info.help())
                .put("details", info.details().map(ReasonPattern::template))
                .put("status", info.status())
                .putIf("onlyInCases", info.isOnlyInCases())
                .putUnlessEmpty("aliases", code.aliases())
                .putUnlessEmpty("synonyms", code.synonyms())
                .put("since", code.since())
                .put("deprecated", code.deprecated())
                .put("constraint", code.constraint().map(DomainForm::constraint))
                .putUnlessEmpty("extensions", info.extensions())
                .putUnlessEmpty(
                        "errors", code.cases().stream().map(DomainForm::error).toList());
        RemedyForm.put(code.row(), members);
        return members.map();
    }

    /** A case that decides which error an answer with the code is: the one with the key, else the code itself. */
    private static Map<String, Object> error(CatalogCode.Case one) {
        return new Members()
                .put("when", WhenForm.of(one.when()))
                .put("key", one.key())
                .map();
    }

    private static Map<String, Object> constraint(Constraint constraint) {
        return new Members()
                .put("name", constraint.name())
                .put("characters", constraint.characters())
                .put("minLength", constraint.minLength())
                .put("maxLength", constraint.maxLength())
                .map();
    }

    private static Map<String, Object> unknown(CatalogDomain.Unknown unknown) {
        Members members = new Members()
                .put("range", unknown.range().toString())
                .putUnlessEmpty("means", unknown.means())
                .putUnlessEmpty("do", unknown.action())
                .putUnlessEmpty("acts", actors(unknown.actors()));
        RemedyForm.put(unknown.row(), members);
        return members.map();
    }

    private static List<String> actors(List<Actor> actors) {
        return actors.stream().map(Actor::text).toList();
    }
}
