package dev.recourse.tools.diff.behaviour;

import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Remedy;
import java.util.List;
import java.util.function.Predicate;

/** For which failures an edit can change decisions. */
final class Relevance {

    private Relevance() {}

    /** The groups whose decisions depend on the changed rule. */
    static List<CodeGroup> groups(Edit edit, CodeGroups groups) {
        Key key = edit.key();
        return switch (edit.part()) {
            case ROW, CASE, ADDED_CODE, REMOVED_CODE, DETAILS, STATUS -> List.of(groups.only(key.domain(), key.row()));
            case UNKNOWN_ROW, READS, DOMAIN, OTHER ->
                groups.all().stream()
                        .filter(group -> group.domain().equals(key.domain()))
                        .toList();
            case LIMIT, CALL_LIMIT, SETTLE, REST, BACKOFF, HINT, REDIRECTS, BUDGET -> {
                Predicate<Remedy> depends = depends(edit, key.name());
                yield groups.all().stream()
                        .filter(group -> group.remedies().stream().anyMatch(depends))
                        .toList();
            }
        };
    }

    private static Predicate<Remedy> depends(Edit edit, String name) {
        return switch (edit.part()) {
            case LIMIT, CALL_LIMIT -> limit(name.substring(name.lastIndexOf('.') + 1));
            case BACKOFF ->
                remedy -> remedy.backoff()
                        .filter(backoff -> name.equals(Key.BACKOFFS + backoff.name())
                                || name.startsWith(Key.BACKOFFS + backoff.name() + " of "))
                        .isPresent();
            case HINT -> remedy -> isStep(remedy) && remedy.hint().isEmpty();
            case REDIRECTS ->
                remedy -> remedy.kind() == DecisionKind.REDIRECT
                        && remedy.endpoint().isEmpty();
            default -> Relevance::isStep;
        };
    }

    private static Predicate<Remedy> limit(String name) {
        return switch (name) {
            case "retries" -> remedy -> remedy.kind() == DecisionKind.RETRY;
            case "refreshes" -> remedy -> remedy.kind() == DecisionKind.REFRESH;
            case "redirects" -> remedy -> remedy.kind() == DecisionKind.REDIRECT;
            default -> Relevance::isStep;
        };
    }

    private static boolean isStep(Remedy remedy) {
        return remedy.kind() != DecisionKind.GIVE_UP;
    }
}
