package dev.recourse.engine;

/** All that a generated policy prescribes, to be shown with what fails. */
final class Described {

    private Described() {}

    static String of(Policy policy) {
        return policy.limits() + " " + policy.hint() + " " + policy.budget() + " " + policy.domains();
    }
}
