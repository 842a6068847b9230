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

    static int count(long packed, DecisionKind kind) {
        return kind == DecisionKind.GIVE_UP ? 0 : count(packed, countShift(kind));
    }

    /** Where the steps of this kind are counted. */
    static int countShift(DecisionKind kind) {
        return kind.ordinal() * COUNT_BITS;
    }

    /** The steps that are counted there. */
    static int count(long packed, int countShift) {
        return (int) ((packed >>> countShift) & COUNT_MASK);
    }

    static int steps(long packed) {
        return count(packed, 0) + count(packed, COUNT_BITS) + count(packed, 2 * COUNT_BITS);
    }

    static long plusOne(long packed, int countShift) {
        return packed + (1L << countShift);
    }

    static int price(long packed) {
        return (int) ((packed >>> PRICE_SHIFT) & PRICE_MASK);
    }

    static long withPrice(long packed, int price) {
        return (packed & ~(PRICE_MASK << PRICE_SHIFT)) | ((long) price << PRICE_SHIFT);
    }

    static SessionStatus status(long packed) {
        return STATUSES[(int) ((packed >>> STATUS_SHIFT) & STATUS_MASK)];
    }

    static boolean isIn(long packed, SessionStatus status) {
        return (int) ((packed >>> STATUS_SHIFT) & STATUS_MASK) == status.ordinal();
    }

    /** With the status that follows on this event. */
    static long after(long packed, Transition.Event event) {
        long next = Transition.nextOrdinal((int) ((packed >>> STATUS_SHIFT) & STATUS_MASK), event);
        return (packed & ~(STATUS_MASK << STATUS_SHIFT)) | (next << STATUS_SHIFT);
    }

    static long withStatus(long packed, SessionStatus status) {
        return (packed & ~(STATUS_MASK << STATUS_SHIFT)) | ((long) status.ordinal() << STATUS_SHIFT);
    }

    /** The cause of a give-up; meaningless in any other status. */
    static GiveUpCause cause(long packed) {
        return CAUSES[(int) ((packed >>> CAUSE_SHIFT) & CAUSE_MASK)];
    }

    static long withCause(long packed, GiveUpCause cause) {
        return (packed & ~(CAUSE_MASK << CAUSE_SHIFT)) | ((long) cause.ordinal() << CAUSE_SHIFT);
    }

    /** Whether every bit of this number has a meaning. */
    static boolean isReadable(long packed) {
        long cause = (packed >>> CAUSE_SHIFT) & CAUSE_MASK;
        return packed >>> (CAUSE_SHIFT + 4) == 0
                && cause < CAUSES.length
                && (cause == 0 || status(packed) == SessionStatus.GIVEN_UP);
    }
}
