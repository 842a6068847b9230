package dev.recourse.tools.diff;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.Backoff;
import dev.recourse.engine.Remedy;
import dev.recourse.tools.diff.behaviour.PolicyChange;
import dev.recourse.tools.diff.finding.Finding;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what backoffs are that a changed remedy names. */
final class Backoffs {

    private static final Pattern NAMED = Pattern.compile("\\bbackoff ([a-z][a-z0-9-]*)");
    private static final String KIND = "retry, ";

    private final Catalog before;
    private final Catalog after;

    Backoffs(Catalog before, Catalog after) {
        this.before = before;
        this.after = after;
    }

    /** The finding with notes on the backoffs, if the old remedy names another one than the new. */
    Finding explained(Finding finding, PolicyChange change) {
        Optional<String> old = name(change.before());
        Optional<String> now = name(change.after());
        if (old.equals(now)) {
            return finding;
        }
        Finding explained = finding;
        Optional<String> was = old.flatMap(name -> text(before, name));
        Optional<String> is = now.flatMap(name -> text(after, name));
        explained = was.isPresent() ? explained.withNote("before: " + was.get()) : explained;
        return is.isPresent() ? explained.withNote("now:    " + is.get()) : explained;
    }

    private static Optional<String> name(String remedy) {
        Matcher matcher = NAMED.matcher(remedy);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> text(Catalog catalog, String name) {
        Backoff backoff = catalog.backoffs().get(name);
        return Optional.ofNullable(backoff)
                .map(Remedy::retry)
                .map(Remedy::text)
                .map(text -> text.substring(KIND.length()));
    }
}
