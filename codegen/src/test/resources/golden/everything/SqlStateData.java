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
import java.util.Optional;

/** What the catalog tells about each {@link SqlState}. */
final class SqlStateData {

    /** In the order of the constants. */
    static final List<CodeInfo> INFOS = infos();

    static final Domain DOMAIN = Domain.of("sql", Protocol.PLAIN, INFOS, unknown(), SqlState.values());

    private SqlStateData() {}

    private static List<CodeInfo> infos() {
        List<CodeInfo> infos = new ArrayList<>();
        infos.add(new CodeInfo(
                "01000",
                "WARNING",
                "Warning",
                "A text, not a number.",
                "Nothing.",
                List.of(Actor.CLIENT),
                "",
                Optional.empty()));
        infos.add(new CodeInfo(
                "22E10",
                "HANDLE_XML",
                "Not a float",
                "A text that looks like a number.",
                "Nothing.",
                List.of(Actor.CLIENT),
                "",
                Optional.of(HandleXmlDetails.PATTERN)));
        return List.copyOf(infos);
    }

    private static List<UnknownInfo> unknown() {
        return List.of(
                new UnknownInfo(
                        CodeRange.of("08*"), "The connection failed.", "Connect again.", List.of(Actor.OPERATOR)),
                new UnknownInfo(CodeRange.of("*"), "Anything else.", "Read the manual.", List.of(Actor.DEVELOPER)));
    }
}
