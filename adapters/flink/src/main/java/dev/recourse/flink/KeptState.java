package dev.recourse.flink;

import dev.recourse.engine.State;
import dev.recourse.engine.StateText;
import java.time.Duration;
import java.util.Optional;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;

/** The states of sessions under one catalog, as their texts, in Flink's keyed state. */
final class KeptState {

    private final ValueState<String> text;

    /**
     * States with this name.
     *
     * @param forgetAfter how long the state of a session without events is kept; empty for ever
     */
    KeptState(RuntimeContext context, String name, Optional<Duration> forgetAfter) {
        ValueStateDescriptor<String> descriptor = new ValueStateDescriptor<>(name, Types.STRING);
        forgetAfter.ifPresent(time ->
                descriptor.enableTimeToLive(StateTtlConfig.newBuilder(time).build()));
        this.text = context.getState(descriptor);
    }

    /** The text of the current session's state; empty if it has none. */
    Optional<String> text() throws Exception {
        return Optional.ofNullable(text.value());
    }

    /** Keeps the current session's state; nothing if it has none. */
    void keep(Optional<State> state) throws Exception {
        if (state.isPresent()) {
            text.update(StateText.write(state.get()));
        } else {
            text.clear();
        }
    }
}
