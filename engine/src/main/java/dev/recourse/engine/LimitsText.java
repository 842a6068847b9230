package dev.recourse.engine;

/** Limits in words. */
final class LimitsText {

    private LimitsText() {}

    static String of(Limits limits) {
        String sockets = counted(limits.retries(), "retry", "retries")
                + ", " + counted(limits.refreshes(), "refresh", "refreshes")
                + ", " + counted(limits.redirects(), "redirect", "redirects")
                + " and " + counted(limits.steps(), "step", "steps")
                + " in all, within " + NumberText.duration(limits.elapsedMillis());
        Limits calls = limits.forCalls();
        String call = calls.equals(limits)
                ? ""
                : "; in a call " + counted(calls.retries(), "retry", "retries") + " and "
                        + counted(calls.steps(), "step", "steps") + " in all";
        String rest = limits.rest()
                .map(time -> ", then a rest of " + NumberText.duration(time.toMillis()))
                .orElse("");
        return sockets + rest + call;
    }

    private static String counted(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }
}
