package dev.recourse.flink;

import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.State;
import dev.recourse.flink.Outcome.Difference;
import dev.recourse.flink.Side.Reply;
import dev.recourse.tools.decide.Decider;
import dev.recourse.tools.decide.DecisionWriter;
import dev.recourse.web.NotReadableException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/**
 * Decides about the lines of a session, whose state is kept as its text, and writes the lines that {@code decide} would
 * write. Another catalog may decide beside the first, with states of its own; what it says is only compared.
 */
final class DecideFunction extends KeyedBroadcastProcessFunction<String, LogLine, CatalogFile, byte[]>
        implements CheckpointedFunction {

    private static final long serialVersionUID = 1L;

    /** Lines and catalogs that cannot be read. */
    static final OutputTag<ErrorLine> ERRORS = new OutputTag<>("errors", Types.POJO(ErrorLine.class));

    /** What the two catalogs say about each failure. */
    static final OutputTag<Tally> COMPARED = new OutputTag<>("compared", Types.POJO(Tally.class));

    private final CatalogFile[] given;
    private final long seed;
    private final @Nullable Duration forgetAfter;

    @SuppressWarnings("NullAway.Init") // Flink calls initializeState first.
    private transient KnownCatalogs catalogs;

    private transient DecisionWriter writer;
    private transient KeptState oldState;
    private transient KeptState newState;

    /**
     * A function for a job that begins with these catalogs, which can be read.
     *
     * @param forgetAfter how long the state of a session without events is kept; empty for ever
     */
    DecideFunction(List<CatalogFile> given, long seed, Optional<Duration> forgetAfter) {
        this.given = given.toArray(CatalogFile[]::new);
        this.seed = seed;
        this.forgetAfter = forgetAfter.orElse(null);
    }

    @Override
    public void initializeState(FunctionInitializationContext context) throws Exception {
        catalogs = new KnownCatalogs(context.getOperatorStateStore().getBroadcastState(KnownCatalogs.DESCRIPTOR), seed);
        catalogs.begin(List.of(given));
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) {
        // What it keeps is in the state of Flink already.
    }

    @Override
    public void open(OpenContext context) {
        writer = new DecisionWriter();
        oldState = new KeptState(getRuntimeContext(), "old", Optional.ofNullable(forgetAfter));
        newState = new KeptState(getRuntimeContext(), "new", Optional.ofNullable(forgetAfter));
    }

    @Override
    public void processBroadcastElement(CatalogFile file, Context context, Collector<byte[]> out) throws Exception {
        try {
            catalogs.add(file);
        } catch (NotReadableException e) {
            // Each subtask receives the file, and one reports it.
            if (getRuntimeContext().getTaskInfo().getIndexOfThisSubtask() == 0) {
                context.output(
                        ERRORS,
                        new ErrorLine(file.name(), TallyJson.problem(file.name(), String.valueOf(e.getMessage()))));
            }
        }
    }

    @Override
    public void processElement(LogLine line, ReadOnlyContext context, Collector<byte[]> out) throws Exception {
        try {
            decide(line, context, out);
        } catch (RuntimeException e) {
            throw new IllegalStateException(line.file() + ", line " + line.number() + ": " + e.getMessage(), e);
        }
    }

    private void decide(LogLine line, ReadOnlyContext context, Collector<byte[]> out) throws Exception {
        Optional<String> text = oldState.text();
        Optional<State> before = text.isPresent() ? Optional.of(catalogs.state(text.get())) : Optional.empty();
        Reply reply = catalogs.decides().on(line, before);
        oldState.keep(reply.after());
        if (reply.problem().isPresent()) {
            context.output(ERRORS, new ErrorLine(line.file(), answer(line, reply)));
        } else if (reply.decision().isPresent()) {
            out.collect(decision(reply));
        }
        if (catalogs.compared().isPresent()) {
            compare(line, before, reply, catalogs.compared().get(), context);
        } else {
            // What an earlier catalog made of the session would miss this line.
            newState.keep(Optional.empty());
        }
    }

    private void compare(LogLine line, Optional<State> before, Reply old, Side side, ReadOnlyContext context)
            throws Exception {
        Optional<State> own = newState.text().flatMap(side::read);
        Reply reply = side.on(line, own.or(() -> before.map(state -> state.movedTo(side.policy()))));
        // A session that only the other catalog knows is a new one here, and is not carried over again.
        newState.keep(
                reply.after().or(() -> old.after().map(known -> side.policy().start())));
        Optional<Decision> any = old.decision().or(reply::decision);
        if (any.isEmpty()) {
            return;
        }
        ErrorCode code = any.get().failure().code();
        Outcome oldOutcome = old.decision().map(Outcome::of).orElse(Outcome.UNREADABLE);
        Outcome newOutcome = reply.decision().map(Outcome::of).orElse(Outcome.UNREADABLE);
        Difference difference = newOutcome.from(oldOutcome);
        TallyKey key = new TallyKey(
                catalogs.decides().fingerprint(),
                side.fingerprint(),
                code.domain().name(),
                code.name(),
                oldOutcome.text(),
                newOutcome.text(),
                difference.text());
        List<String> examples = difference == Difference.NONE
                ? List.of()
                : List.of(TallyJson.example(line, answer(line, old), answer(line, reply)));
        context.output(COMPARED, Tally.one(key, line.session(), examples));
    }

    /** The line that {@code decide} prints, without its line feed. */
    private String answer(LogLine line, Reply reply) {
        return reply.problem()
                .map(problem -> Decider.errorLine(line.number(), problem))
                .orElseGet(() -> new String(decision(reply), StandardCharsets.UTF_8).strip());
    }

    private byte[] decision(Reply reply) {
        return writer.write(reply.event().orElseThrow(), reply.decision().orElseThrow());
    }
}
