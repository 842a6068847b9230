package dev.recourse.catalog.bind;

import dev.recourse.catalog.format.Fields;
import dev.recourse.catalog.format.Section;
import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Mark;
import dev.recourse.catalog.yaml.Node;
import dev.recourse.engine.CodeRange;
import dev.recourse.engine.MessageText;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import dev.recourse.engine.UnknownInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Binds {@code unknown} of one domain: the rows for codes that it does not list. */
final class UnknownBinder {

    /** The most ranges of one domain: each is compared with those before it. */
    private static final int MAX_RANGES = 1_000;

    private final Scope scope;
    private final Protocol protocol;
    private final RowBinder rows;
    private final CodeMessagesBinder messages;
    private final Map<String, OwnMessages> texts = new LinkedHashMap<>();
    private final List<CatalogDomain.Unknown> bound = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    UnknownBinder(Scope scope, Answers answers, MessageText gaveUp) {
        this.scope = scope;
        this.protocol = answers.protocol();
        this.rows = new RowBinder(scope, answers);
        this.messages = new CodeMessagesBinder(gaveUp, scope.report);
    }

    /** The messages of the ranges bound so far, by range. */
    Map<String, OwnMessages> messages() {
        return texts;
    }

    List<CatalogDomain.Unknown> bind(Fields domain, Fields defaults) {
        List<Node.Entry> entries = domain.entries("unknown");
        if (entries.size() > MAX_RANGES) {
            scope.report.add(
                    Complaint.TOO_MANY_ITEMS, domain.keyMark("unknown"), "unknown", entries.size(), MAX_RANGES);
            return bound;
        }
        for (Node.Entry entry : entries) {
            Fields fields = Fields.of(entry.value(), Section.UNKNOWN).orElse(defaults);
            CodeBinder.checkComplete(fields, Section.UNKNOWN, CodeBinder.NEEDED, scope.report);
            Optional<Row> row = rows.bind(fields, ReasonDetails.NONE);
            boolean recoverable = row.isEmpty() || row.get().isRecoverable();
            messages.bindRange(fields, recoverable)
                    .ifPresent(bound -> texts.put(entry.key(), new OwnMessages(bound, fields, Set.of())));
            Optional<CodeRange> range = CodeTexts.range(protocol, entry.key(), entry.mark(), scope.report);
            if (range.isEmpty()) {
                continue;
            }
            checkOverlap(range.get(), entry.mark());
            UnknownInfo info = new UnknownInfo(
                    range.get(),
                    fields.sentence("means").orElse(""),
                    fields.sentence("do").orElse(""),
                    CodeBinder.actors(fields));
            bound.add(new CatalogDomain.Unknown(info, row.orElse(Row.always(Remedy.giveUp()))));
            marks.add(entry.mark());
        }
        return bound;
    }

    /** Reports an earlier range that shares codes with this one, where neither of them is the narrower one. */
    private void checkOverlap(CodeRange range, Mark mark) {
        for (int i = 0; i < bound.size(); i++) {
            CodeRange earlier = bound.get(i).range();
            if (range.overlaps(earlier) && !range.isInside(earlier) && !earlier.isInside(range)) {
                scope.report.add(
                        Complaint.OVERLAP, mark, range, earlier, marks.get(i).line());
                return;
            }
        }
    }

    /** Reports ranges that can never decide, because every code of theirs has a row of its own or a narrower range. */
    void checkUse(CatalogDomain joined) {
        Set<String> codes = new HashSet<>();
        joined.codes().forEach(code -> codes.add(code.info().code()));
        for (int i = 0; i < bound.size(); i++) {
            CodeRange range = bound.get(i).range();
            List<CodeRange> narrower = joined.unknown().stream()
                    .map(CatalogDomain.Unknown::range)
                    .filter(other -> other.isInside(range))
                    .toList();
            if (range.isUsedUp(codes, narrower)) {
                scope.report.add(Complaint.HIDDEN_RANGE, marks.get(i), range);
            }
        }
    }
}
