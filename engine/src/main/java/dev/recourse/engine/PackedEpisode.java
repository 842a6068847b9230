package dev.recourse.engine;

/**
 * The small parts of a state, packed into one long: three counters, the position of the last price, the status and the
 * cause. Packing saves an allocation in each decision ({@code .github/decisions.md}).
 */
final class PackedEpisode {

    private static final int COUNT_BITS = 14;
    private static final long COUNT_MASK = (1L << COUNT_BITS) - 1;
    private static final int PRICE_SHIFT = 3 * COUNT_BITS;
    private static final long PRICE_MASK = 0xF;
    private static final int STATUS_SHIFT = PRICE_SHIFT + 4;
    private static final long STATUS_MASK = 0x3;
    private static final int CAUSE_SHIFT = STATUS_SHIFT + 2;
    private static final long CAUSE_MASK = 0xF;

    private static final SessionStatus[] STATUSES = SessionStatus.values();
    private static final GiveUpCause[] CAUSES = GiveUpCause.values();

    private PackedEpisode() {}

    static int count(long totals, DecisionKind kind) {
        return kind == DecisionKind.GIVE_UP ? 0 : (int) ((totals >>> (kind.ordinal() * COUNT_BITS)) & COUNT_MASK);
    }

    static int steps(long totals) {
        return count(totals, DecisionKind.RETRY)
                + count(totals, DecisionKind.REFRESH)
                + count(totals, DecisionKind.REDIRECT);
    }

    static long plusOne(long totals, DecisionKind kind) {
        return totals + (1L << (kind.ordinal() * COUNT_BITS));
    }

    static int price(long totals) {
        return (int) ((totals >>> PRICE_SHIFT) & PRICE_MASK);
    }

    static long withPrice(long totals, int price) {
        return (totals & ~(PRICE_MASK << PRICE_SHIFT)) | ((long) price << PRICE_SHIFT);
    }

    static SessionStatus status(long totals) {
        return STATUSES[(int) ((totals >>> STATUS_SHIFT) & STATUS_MASK)];
    }

    static long withStatus(long totals, SessionStatus status) {
        return (totals & ~(STATUS_MASK << STATUS_SHIFT)) | ((long) status.ordinal() << STATUS_SHIFT);
    }

    /** The cause of a give-up; meaningless in any other status. */
    static GiveUpCause cause(long totals) {
        return CAUSES[(int) ((totals >>> CAUSE_SHIFT) & CAUSE_MASK)];
    }

    static long withCause(long totals, GiveUpCause cause) {
        return (totals & ~(CAUSE_MASK << CAUSE_SHIFT)) | ((long) cause.ordinal() << CAUSE_SHIFT);
    }

    /** Whether this number can be taken apart: every bit has a meaning. */
    static boolean isReadable(long totals) {
        long cause = (totals >>> CAUSE_SHIFT) & CAUSE_MASK;
        return totals >>> (CAUSE_SHIFT + 4) == 0
                && cause < CAUSES.length
                && (cause == 0 || status(totals) == SessionStatus.GIVEN_UP);
    }
}
