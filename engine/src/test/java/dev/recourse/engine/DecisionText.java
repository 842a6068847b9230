package dev.recourse.engine;

/** A decision in the words of the tests: {@code retry 1000}, {@code redirect dataplane}, {@code give-up deadline}. */
final class DecisionText {

    private DecisionText() {}

    static String of(Decision decision) {
        return decision.match(new Decision.Cases<>() {
            @Override
            public String retry(Retry retry) {
                return "retry " + retry.delay().toMillis();
            }

            @Override
            public String refresh(Refresh refresh) {
                return "refresh " + refresh.delay().toMillis();
            }

            @Override
            public String redirect(Redirect redirect) {
                return "redirect " + redirect.target().key() + " "
                        + redirect.delay().toMillis();
            }

            @Override
            public String giveUp(GiveUp giveUp) {
                return "give-up " + giveUp.cause().text();
            }
        });
    }
}
