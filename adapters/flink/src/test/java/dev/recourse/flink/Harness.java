package dev.recourse.flink;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.heap.HeapKeyedStateBackend;
import org.apache.flink.streaming.api.operators.co.CoBroadcastWithKeyedOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedBroadcastOperatorTestHarness;
import org.apache.flink.util.OutputTag;

/** The function that decides, without a cluster. */
final class Harness extends KeyedBroadcastOperatorTestHarness<String, LogLine, CatalogFile, byte[]> {

    private static final int KEY_GROUPS = 128;

    Harness(long seed, CatalogFile... given) throws Exception {
        this(new DecideFunction(List.of(given), seed, Optional.empty()));
    }

    Harness(DecideFunction function) throws Exception {
        super(
                new CoBroadcastWithKeyedOperator<>(function, List.of(KnownCatalogs.DESCRIPTOR)),
                LogLine::session,
                Types.STRING,
                KEY_GROUPS,
                1,
                0);
    }

    void send(List<String> lines) throws Exception {
        for (String line : lines) {
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            if (!line.isBlank()) {
                processElement(new StreamRecord<>(new LogLine(SessionNames.of(bytes), "log", 1, bytes, "")));
            }
        }
    }

    void send(CatalogFile file) throws Exception {
        processBroadcastElement(new StreamRecord<>(file));
    }

    List<String> decisions() {
        return extractOutputValues().stream()
                .map(line -> new String(line, StandardCharsets.UTF_8))
                .toList();
    }

    <T> List<T> side(OutputTag<T> tag) {
        var output = getSideOutput(tag);
        return output == null
                ? List.of()
                : output.stream().map(StreamRecord::getValue).toList();
    }

    /** How many states of sessions are kept. */
    int states() {
        CoBroadcastWithKeyedOperator<?, ?, ?, ?> operator = (CoBroadcastWithKeyedOperator<?, ?, ?, ?>) getOperator();
        return ((HeapKeyedStateBackend<?>) operator.<String>getKeyedStateBackend()).numKeyValueStateEntries();
    }

    @Override
    public void close() {
        try {
            super.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
