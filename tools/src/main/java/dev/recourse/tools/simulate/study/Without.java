package dev.recourse.tools.simulate.study;

import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.Jitter;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What can be left out of a policy, to see what it is good for. */
public enum Without {
    /** The budget of a process. */
    BUDGET {
        @Override
        Policy of(Policy policy) {
            return copy(policy, UnaryOperator.identity());
        }

        @Override
        public boolean changes(Policy policy) {
            return policy.budget().isPresent();
        }
    },
    /** Every draw: delays are the ceilings of their backoffs, and hints are not spread. */
    JITTER {
        @Override
        Policy of(Policy policy) {
            Policy.Builder copy = copy(policy, Without::plain).toBuilder();
            policy.budget().ifPresent(copy::budget);
            return copy.build();
        }

        @Override
        public boolean changes(Policy policy) {
            return remedies(policy)
                    .flatMap(remedy -> remedy.backoff().stream())
                    .anyMatch(backoff -> backoff.jitter().form() != Jitter.Form.NONE);
        }
    },
    /** The hints of servers: clients do not read them. */
    HINTS {
        @Override
        Policy of(Policy policy) {
            return policy;
        }

        @Override
        public boolean changes(Policy policy) {
            return true;
        }
    };

    /** The policy without it. */
    abstract Policy of(Policy policy);

    /** Whether a policy has it. */
    public abstract boolean changes(Policy policy);

    /** The name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A copy with other remedies, without a budget. */
    private static Policy copy(Policy policy, UnaryOperator<Remedy> change) {
        Policy.Builder copy = Policy.builder(policy.name())
                .limits(policy.limits())
                .hint(policy.hint())
                .redirects(policy.redirects());
        for (DomainPolicy domain : policy.domains()) {
            copy.domain(new DomainPolicy(
                    domain.domain(),
                    domain.rows().stream().map(row -> changed(row, change)).toList(),
                    domain.unknown().stream()
                            .map(unknown -> new DomainPolicy.Unknown(unknown.range(), changed(unknown.row(), change)))
                            .toList()));
        }
        return copy.build();
    }

    private static Remedy plain(Remedy remedy) {
        return remedy.backoff()
                .map(backoff -> remedy.withBackoff(backoff.withJitter(Jitter.NONE)))
                .orElse(remedy);
    }

    private static Row changed(Row row, UnaryOperator<Remedy> change) {
        return new Row(
                row.cases().stream()
                        .map(one -> new Row.Case(one.when(), change.apply(one.remedy())))
                        .toList(),
                change.apply(row.otherwise()));
    }

    private static Stream<Remedy> remedies(Policy policy) {
        return policy.domains().stream()
                .flatMap(domain -> Stream.concat(
                        domain.rows().stream(), domain.unknown().stream().map(DomainPolicy.Unknown::row)))
                .flatMap(row -> row.remedies().stream());
    }
}
