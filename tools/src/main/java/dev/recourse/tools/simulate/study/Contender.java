package dev.recourse.tools.simulate.study;

import dev.recourse.engine.Policy;
import dev.recourse.tools.simulate.fleet.Clients;
import dev.recourse.tools.simulate.scenario.Codes;
import dev.recourse.tools.simulate.scenario.Setup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A policy that takes part in a study, perhaps without something.
 *
 * @param name what it is called beside others
 * @param policy the whole policy
 * @param codes what its clients see
 * @param without what it does without
 */
public record Contender(String name, Policy policy, Codes codes, Optional<Without> without) {

    /**
     * A policy and what is compared with it.
     *
     * @param name what it is called
     * @param codes what its clients see
     * @param without what to leave out, each for a contender of its own, if the policy has it
     */
    public static List<Contender> of(String name, Policy policy, Codes codes, Set<Without> without) {
        List<Contender> all = new ArrayList<>();
        all.add(new Contender(name, policy, codes, Optional.empty()));
        for (Without part : Without.values()) {
            if (without.contains(part) && part.changes(policy)) {
                all.add(new Contender("without " + part.id(), policy, codes, Optional.of(part)));
            }
        }
        return all;
    }

    Clients clients(Setup setup) {
        return new Clients(
                setup.clients(),
                setup.perProcess(),
                without.map(part -> part.of(policy)).orElse(policy),
                codes.byPosition(),
                codes.keepsConnections(),
                without.filter(part -> part == Without.HINTS).isEmpty(),
                without.filter(part -> part == Without.JITTER).isEmpty());
    }
}
