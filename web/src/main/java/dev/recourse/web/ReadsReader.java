package dev.recourse.web;

import dev.recourse.engine.HintUnit;
import dev.recourse.engine.HoleType;
import dev.recourse.engine.Place;
import dev.recourse.engine.Reads;
import java.util.Optional;

/** Reads from the JSON form of a catalog where the answers of a domain carry what. */
final class ReadsReader {

    private ReadsReader() {}

    static Reads read(Optional<Node> node) throws NotReadableException {
        if (node.isEmpty()) {
            return Reads.NONE;
        }
        Reads.Builder reads = Reads.builder();
        for (Node place : node.get().objects("code")) {
            reads.code(place(place));
        }
        for (Node place : node.get().objects("reason")) {
            reads.reason(place(place));
        }
        for (Node place : node.get().objects("hint")) {
            reads.hint(place(place), place.known("in", HintUnit.of(place.text("in"))));
        }
        for (Node place : node.get().objects("values")) {
            reads.value(place.text("name"), place.oneOf("type", HoleType.values()), place(place));
        }
        return reads.build();
    }

    private static Place place(Node node) throws NotReadableException {
        if (node.has("header")) {
            return Place.header(node.text("header"));
        }
        if (node.has("json")) {
            return Place.json(node.text("json"));
        }
        if (node.has("detail")) {
            return Place.detail(node.text("detail"));
        }
        return node.flag("problem") ? Place.PROBLEM : Place.BODY;
    }
}
