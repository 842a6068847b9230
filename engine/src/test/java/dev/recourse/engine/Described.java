package dev.recourse.engine;

/** Everything that a generated policy prescribes, to be shown with a failing test. */
final class Described {

    private Described() {}

    static String of(Policy policy) {
        return policy.limits() + " " + policy.hint() + " " + policy.budget() + " " + policy.domains();
    }
}
