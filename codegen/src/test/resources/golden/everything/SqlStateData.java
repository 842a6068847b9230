// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.Actor;
import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.CodeRange;
import dev.recourse.engine.Domain;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.UnknownInfo;
import java.util.ArrayList;
import java.util.List;

/** What the catalog tells about each {@link SqlState}. */
final class SqlStateData {

    /** In the order of the constants. */
    static final List<CodeInfo> INFOS = infos();

    static final Domain DOMAIN = Domain.of("sql", Protocol.PLAIN, INFOS, unknown(), SqlState.values());

    private SqlStateData() {}

    private static List<CodeInfo> infos() {
        List<CodeInfo> infos = new ArrayList<>();
        infos.add(CodeInfo.builder("01000", "WARNING", "Warning")
                .means("A text, not a number.")
                .action("Nothing.")
                .actors(Actor.CLIENT)
                .build());
        infos.add(CodeInfo.builder("22E10", "HANDLE_XML", "Not a float")
                .means("A text that looks like a number.")
                .action("Nothing.")
                .actors(Actor.CLIENT)
                .details(HandleXmlDetails.PATTERN)
                .build());
        return List.copyOf(infos);
    }

    private static List<UnknownInfo> unknown() {
        return List.of(
                new UnknownInfo(
                        CodeRange.of("08*"), "The connection failed.", "Connect again.", List.of(Actor.OPERATOR)),
                new UnknownInfo(CodeRange.of("*"), "Anything else.", "Read the manual.", List.of(Actor.DEVELOPER)));
    }
}
