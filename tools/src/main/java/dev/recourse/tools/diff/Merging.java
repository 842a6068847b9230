package dev.recourse.tools.diff;

import dev.recourse.tools.diff.behaviour.Part;
import dev.recourse.tools.diff.behaviour.PolicyChange;
import dev.recourse.tools.diff.finding.Finding;
import dev.recourse.tools.diff.finding.Kind;
import dev.recourse.tools.diff.finding.Subject;
import java.util.Set;

/** Says when a changed rule of a policy is the same change as another finding, so that both are one. */
final class Merging {

    private Merging() {}

    /** The kind of a finding that is only a changed rule. */
    static Kind kind(Part part) {
        return switch (part) {
            case LIMIT -> Kind.LIMIT;
            case CALL_LIMIT -> Kind.CALL_LIMIT;
            case SETTLE -> Kind.SETTLE;
            case REST -> Kind.REST;
            case BACKOFF -> Kind.BACKOFF;
            case HINT -> Kind.HINT;
            case REDIRECTS -> Kind.REDIRECTS;
            case BUDGET -> Kind.BUDGET;
            case ROW -> Kind.REMEDY;
            case CASE -> Kind.CASE;
            case UNKNOWN_ROW -> Kind.RANGE;
            case ADDED_CODE -> Kind.CODE_ADDED;
            case REMOVED_CODE -> Kind.CODE_REMOVED;
            case DETAILS -> Kind.DETAILS;
            case STATUS -> Kind.STATUS;
            case READS -> Kind.READS;
            case DOMAIN -> Kind.PROTOCOL;
            case OTHER -> Kind.OTHER;
        };
    }

    /** The kinds of findings that a changed rule can be a part of. */
    private static Set<Kind> kinds(Part part) {
        return switch (part) {
            case LIMIT, CALL_LIMIT, SETTLE, REST, BACKOFF, HINT, REDIRECTS, BUDGET, OTHER -> Set.of();
            case ROW -> Set.of(Kind.CODE_REUSED, Kind.ONLY_IN_CASES);
            case CASE ->
                Set.of(Kind.CASE_CONDITIONS, Kind.CODE_REUSED, Kind.ONLY_IN_CASES, Kind.CODE_ADDED, Kind.CODE_REMOVED);
            case UNKNOWN_ROW -> Set.of(Kind.RANGE);
            case ADDED_CODE ->
                Set.of(Kind.CODE_ADDED, Kind.RETIRED_CODE_USED, Kind.CODE_CHANGED, Kind.CODE_REUSED, Kind.DOMAIN_ADDED);
            case REMOVED_CODE -> Set.of(Kind.CODE_REMOVED, Kind.CODE_CHANGED, Kind.CODE_REUSED, Kind.DOMAIN_REMOVED);
            case DETAILS -> Set.of(Kind.DETAILS, Kind.CODE_REUSED);
            case STATUS -> Set.of(Kind.STATUS, Kind.CODE_REUSED);
            case READS -> Set.of(Kind.READS);
            case DOMAIN -> Set.of(Kind.DOMAIN_ADDED, Kind.DOMAIN_REMOVED, Kind.PROTOCOL);
        };
    }

    /**
     * Whether this finding and the changed rule are the same change.
     *
     * @param place what the changed rule is about
     */
    static boolean areTheSame(Finding finding, PolicyChange change, Rows.Place place) {
        Subject one = finding.subject();
        Subject other = place.subject();
        if (!kinds(change.part()).contains(finding.kind()) || !one.domains().equals(other.domains())) {
            return false;
        }
        return switch (finding.kind()) {
            case DOMAIN_ADDED, DOMAIN_REMOVED, PROTOCOL, READS -> true;
            case CODE_CHANGED ->
                other.code().equals(finding.before()) || other.code().equals(finding.after());
            case RANGE -> other.code().equals(one.code()) || other.code().equals(finding.before());
            case CASE_CONDITIONS ->
                other.code().equals(one.code()) && other.key().equals(one.key());
            case CODE_ADDED, CODE_REMOVED ->
                other.code().equals(one.code())
                        && (change.part() != Part.CASE || one.key().equals(other.key()));
            default -> other.code().equals(one.code());
        };
    }
}
