package dev.recourse.web;

import dev.recourse.engine.Actor;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.CodeRange;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.Row;
import dev.recourse.engine.UnknownInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a domain of a catalog from its JSON form. */
final class DomainReader {

    private DomainReader() {}

    static DomainPolicy read(Node node) throws NotReadableException {
        List<CodeInfo> infos = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Node code : node.objects("codes")) {
            infos.add(info(code));
            rows.add(RemedyReader.row(code));
        }
        List<UnknownInfo> unknown = new ArrayList<>();
        List<DomainPolicy.Unknown> unknownRows = new ArrayList<>();
        for (Node range : node.objects("unknown")) {
            CodeRange codes = CodeRange.of(range.text("range"));
            unknown.add(new UnknownInfo(codes, textOrEmpty(range, "means"), textOrEmpty(range, "do"), actors(range)));
            unknownRows.add(new DomainPolicy.Unknown(codes, RemedyReader.row(range)));
        }
        Protocol protocol = node.oneOf("protocol", Protocol.values());
        Domain.Builder domain = Domain.builder(node.text("domain"), protocol)
                .reads(ReadsReader.read(node.optionalObject("reads")))
                .codes(infos)
                .unknown(unknown);
        addCases(node.objects("codes"), infos, domain);
        return new DomainPolicy(domain.build(), rows, unknownRows);
    }

    private static void addCases(List<Node> codes, List<CodeInfo> infos, Domain.Builder domain)
            throws NotReadableException {
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (int i = 0; i < infos.size(); i++) {
            positions.put(path(infos.get(i).code(), infos.get(i).key()), i);
        }
        for (int i = 0; i < infos.size(); i++) {
            CodeInfo info = infos.get(i);
            for (Node error : codes.get(i).objects("errors")) {
                String path = path(info.code(), error.optionalText("key").orElse(info.key()));
                domain.withCase(i, RemedyReader.when(error.object("when")), positions.getOrDefault(path, i));
            }
        }
    }

    private static String path(String code, String key) {
        return code.length() + ":" + code + key;
    }

    private static CodeInfo info(Node node) throws NotReadableException {
        CodeInfo.Builder info = CodeInfo.builder(node.text("code"), node.text("key"), node.text("title"))
                .means(textOrEmpty(node, "means"))
                .action(textOrEmpty(node, "do"))
                .otherNames(otherNames(node))
                .actors(actors(node));
        if (node.has("help")) {
            info.help(node.text("help"));
        }
        if (node.has("details")) {
            info.details(ReasonPattern.of(node.text("details")));
        }
        if (node.has("status")) {
            info.status(node.count("status"));
        }
        if (node.flag("onlyInCases")) {
            info.onlyInCases();
        }
        if (node.has("extensions")) {
            Node named = node.object("extensions");
            Map<String, String> extensions = new LinkedHashMap<>();
            for (String name : named.names()) {
                extensions.put(name, named.text(name));
            }
            info.extensions(extensions);
        }
        return info.build();
    }

    private static List<String> otherNames(Node node) throws NotReadableException {
        List<String> names = new ArrayList<>(node.texts("aliases"));
        names.addAll(node.texts("synonyms"));
        return names;
    }

    private static String textOrEmpty(Node node, String name) throws NotReadableException {
        return node.optionalText(name).orElse("");
    }

    private static List<Actor> actors(Node node) throws NotReadableException {
        List<Actor> actors = new ArrayList<>();
        for (String word : node.texts("acts")) {
            Optional<Actor> actor = Words.find(Actor.values(), word);
            if (actor.isPresent()) {
                actors.add(actor.get());
            }
        }
        return actors;
    }
}
