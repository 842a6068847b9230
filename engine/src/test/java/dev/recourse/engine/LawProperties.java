package dev.recourse.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.testkit.laws.HostileLives;
import dev.recourse.testkit.laws.Law;
import dev.recourse.testkit.laws.Life;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every law, under any policy, in lives from two independent generators. */
class LawProperties {

    @Property
    void everyLawHoldsInEveryLife(@ForAll(supplier = AnyLife.class) Life life) {
        holds(life);
    }

    @Property
    void everyLawHoldsInHostileLives(@ForAll(supplier = AnyPolicy.class) Policy policy, @ForAll long seed) {
        holds(HostileLives.of(policy).life(seed));
    }

    @Property
    void everyLawHoldsInHostileLivesOfWireSocket(@ForAll long seed) {
        holds(HostileLives.of(WireSocket.POLICY).life(seed));
    }

    @Property
    void everyLawHoldsInHostileLivesOfAnApi(@ForAll long seed) {
        holds(HostileLives.of(Orders.POLICY).life(seed));
    }

    private static void holds(Life life) {
        List<Law> broken = life.broken(Law.all());
        assertEquals(List.of(), broken, () -> life.shortest(broken.get(0)) + "\nof " + Described.of(life.policy()));
    }
}
