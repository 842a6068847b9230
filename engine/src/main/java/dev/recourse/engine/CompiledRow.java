package dev.recourse.engine;

/** A {@link Row} with its remedies ready for the machine. */
final class CompiledRow {

    static final CompiledRow GIVE_UP = new CompiledRow(new Row.Case[0], new CompiledRemedy[0], CompiledRemedy.GIVE_UP);

    private final Row.Case[] cases;
    private final CompiledRemedy[] rules;
    private final CompiledRemedy otherwise;

    CompiledRow(Row.Case[] cases, CompiledRemedy[] rules, CompiledRemedy otherwise) {
        this.cases = cases;
        this.rules = rules;
        this.otherwise = otherwise;
    }

    CompiledRemedy pick(Failure failure) {
        for (int i = 0; i < cases.length; i++) {
            if (cases[i].appliesTo(failure)) {
                return rules[i];
            }
        }
        return otherwise;
    }
}
