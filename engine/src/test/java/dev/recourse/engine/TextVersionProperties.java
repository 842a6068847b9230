package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.testkit.laws.Life;
import dev.recourse.testkit.laws.Observation;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A state's text that another version or another policy wrote is refused, and the reason says so. */
class TextVersionProperties {

    @Property(tries = 300)
    void aTextOfVersionOneIsRefusedAsSuch(@ForAll(supplier = AnyLife.class) Life life) {
        for (Observation step : life.observations()) {
            String text = StateText.write(step.after()).replaceFirst("^r2", "r1");
            String unchecked = text.substring(0, text.lastIndexOf('|'));
            for (String old : new String[] {text, unchecked, unchecked + "|" + Fingerprint.of(unchecked)}) {
                assertEquals(
                        Optional.of(StateText.Refusal.OTHER_VERSION),
                        StateText.read(life.policy(), old).refusal());
            }
        }
    }

    @Property(tries = 300)
    void aTextOfAnotherPolicyIsRefusedAsSuch(
            @ForAll(supplier = AnyLife.class) Life life, @ForAll(supplier = AnyPolicy.class) Policy other) {
        Assume.that(!life.policy().fingerprint().equals(other.fingerprint()));
        for (Observation step : life.observations()) {
            assertEquals(
                    Optional.of(StateText.Refusal.OTHER_POLICY),
                    StateText.read(other, StateText.write(step.after())).refusal());
        }
    }
}
