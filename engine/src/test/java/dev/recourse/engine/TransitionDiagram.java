package dev.recourse.engine;

import java.util.stream.Collectors;

/** Draws the tables of checks and transitions. */
final class TransitionDiagram {

    private TransitionDiagram() {}

    static String markdown() {
        StringBuilder text = new StringBuilder("""
                # The machine

                Drawn from `Check.java` and `Transition.java` by `TransitionTest`, which fails when this page differs or a transition
                is never taken.

                ## Checks

                A failure goes through these checks, in this order. The first that fails decides why the machine gives up. If all
                pass, the decision is a step: retry, refresh or redirect.

                | # | check | passes where | else gives up with |
                |---|---|---|---|
                """);
        for (Check check : Check.values()) {
            text.append("| %d | %s | %s | %s |\n"
                    .formatted(
                            check.ordinal() + 1,
                            check,
                            check.claim(),
                            check.causes().stream()
                                    .map(cause -> "`" + cause.text() + "`")
                                    .collect(Collectors.joining(", "))));
        }
        text.append("""

                ## States

                ```mermaid
                stateDiagram-v2
                    [*] --> HEALTHY
                """);
        for (Transition t : Transition.values()) {
            text.append(
                    "    %s --> %s: %s\n".formatted(t.from(), t.to(), t.event().text()));
        }
        text.append("```\n\n| from | event | to | because |\n|---|---|---|---|\n");
        for (Transition t : Transition.values()) {
            text.append("| %s | %s | %s | %s |\n".formatted(t.from(), t.event().text(), t.to(), t.because()));
        }
        return text.toString();
    }
}
