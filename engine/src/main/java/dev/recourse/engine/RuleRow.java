package dev.recourse.engine;

/** A {@link Row} with its remedies ready for the machine. */
final class RuleRow {

    static final RuleRow GIVE_UP = new RuleRow(new Row.Case[0], new Rule[0], Rule.GIVE_UP);

    private final Row.Case[] cases;
    private final Rule[] rules;
    private final Rule otherwise;

    RuleRow(Row.Case[] cases, Rule[] rules, Rule otherwise) {
        this.cases = cases;
        this.rules = rules;
        this.otherwise = otherwise;
    }

    Rule pick(Failure failure) {
        for (int i = 0; i < cases.length; i++) {
            if (cases[i].appliesTo(failure)) {
                return rules[i];
            }
        }
        return otherwise;
    }
}
