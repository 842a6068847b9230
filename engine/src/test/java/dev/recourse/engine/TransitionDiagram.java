package dev.recourse.engine;

/** Draws the table of transitions. */
final class TransitionDiagram {

    private TransitionDiagram() {}

    static String markdown() {
        StringBuilder text = new StringBuilder("""
                # The machine's states

                Drawn from `Transition.java` by `TransitionTest`, which fails when this page differs or a transition is never taken.

                ```mermaid
                stateDiagram-v2
                    [*] --> HEALTHY
                """);
        for (Transition t : Transition.values()) {
            text.append(
                    "    %s --> %s: %s\n".formatted(t.from(), t.to(), t.signal().text()));
        }
        text.append("```\n\n| from | event | to | because |\n|---|---|---|---|\n");
        for (Transition t : Transition.values()) {
            text.append("| %s | %s | %s | %s |\n".formatted(t.from(), t.signal().text(), t.to(), t.note()));
        }
        return text.toString();
    }
}
