package dev.recourse.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A problem document (RFC 9457): what every problem says, then what this one says. */
final class Problem {

    private static final List<String> STANDARD = List.of("type", "title", "status", "detail", "code");

    private Problem() {}

    /** Whether every problem has a member of this name. */
    static boolean isStandard(String name) {
        return STANDARD.contains(name);
    }

    /**
     * The text of the document. Members of the answer come before those of every problem.
     *
     * @param detail the sentence for the person who waits
     */
    static String of(ErrorCode code, WrittenAnswer answer, Optional<String> detail) {
        Map<String, Object> members = new LinkedHashMap<>();
        code.info().help().ifPresent(url -> members.put("type", url));
        members.put("title", code.title());
        members.put("status", new JsonNumber(answer.code()));
        detail.ifPresent(sentence -> members.put("detail", sentence));
        members.put("code", code.code());
        members.putAll(answer.members());
        return JsonWriter.write(members);
    }
}
