package dev.recourse.tools.diff.behaviour;

import dev.recourse.engine.Failure;
import dev.recourse.engine.Policy;
import dev.recourse.tools.event.BadLineException;
import dev.recourse.tools.event.SessionEventReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The machine of one policy, with what it read of the failures that it was sent. */
final class Machine {

    private final Policy policy;
    private final SessionEventReader reader;
    private final Map<Sample, Optional<Failure>> read = new HashMap<>();
    private final Map<Sample, Map<Integer, Optional<Failure>>> numbered = new HashMap<>();

    Machine(Policy policy) {
        this.policy = policy;
        this.reader = new SessionEventReader(policy);
    }

    Policy policy() {
        return policy;
    }

    /** The failure, or empty if this policy cannot read it or it is not one. */
    Optional<Failure> read(Sample sample, int n) {
        return sample.hasNumber()
                ? numbered.computeIfAbsent(sample, key -> new HashMap<>())
                        .computeIfAbsent(n, key -> readLine(sample.line(n)))
                : read.computeIfAbsent(sample, key -> readLine(sample.line(n)));
    }

    private Optional<Failure> readLine(byte[] line) {
        try {
            return reader.read(line).failure();
        } catch (BadLineException e) {
            return Optional.empty();
        }
    }
}
