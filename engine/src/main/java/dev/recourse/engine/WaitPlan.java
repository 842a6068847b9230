package dev.recourse.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * For each number of steps, the longest or the shortest wait that they can add up to, and how many are taken from each
 * {@link WaitChain}.
 *
 * <p>A chain's steps are taken from its beginning, and its waits may go up and down, so taking the longest next wait
 * each time is not enough: chains are added one by one, and for each number of steps the best division between a chain
 * and those before it is kept. A state is a number of retries, of refreshes and of redirects.
 *
 * <p>That would be slow for thousands of retries, but two chains need not both be long. Let a chain be steady beyond
 * its {@link WaitChain#varied()} steps, where all waits are equal. If two chains without a limit of their own both have
 * a retry there, one of these can be exchanged for one more of the other, in the direction that makes the result no
 * worse, until one of them is steady no longer. So at most one such chain goes beyond its varied steps. {@link #open}
 * has the best results without that chain, {@link #steady} those with it.
 */
final class WaitPlan {

    /** The kinds of steps; a kind is known by its place here. */
    static final List<DecisionKind> KINDS = List.of(DecisionKind.RETRY, DecisionKind.REFRESH, DecisionKind.REDIRECT);

    /** More combinations than this are not compared: kinds are not told apart then, which takes far fewer. */
    private static final double MOST_COMBINATIONS = 2e7;

    private static final long NONE = Long.MIN_VALUE / 2;

    private final List<WaitChain> chains;
    private final int sign;
    private final int retries;
    private final int refreshes;
    private final int redirects;
    /** Results by column, which is a number of refreshes and redirects, and by retries. */
    private long[][] open;

    private long[][] steady;
    /** What was taken from each chain: for both kinds of results, by column and retries. */
    private final List<int[][][]> taken = new ArrayList<>();

    private WaitPlan(List<WaitChain> chains, int sign, int[] most) {
        this.chains = chains;
        this.sign = sign;
        this.retries = most[0];
        this.refreshes = most[1];
        this.redirects = most[2];
        this.open = nothing();
        this.steady = nothing();
        open[0][0] = 0;
        chains.forEach(this::add);
    }

    /** The longest waits of at most so many steps of each kind, until they are long enough. */
    static WaitPlan longest(List<WaitChain> chains, int[] most, long enough) {
        int[] needed = within(chains, most);
        for (WaitChain chain : chains) {
            int steps = chain.stepsToWait(enough);
            if (steps <= chain.capacity(0)) {
                needed[0] = Math.min(needed[0], steps);
            }
        }
        return of(chains, 1, needed);
    }

    /** The shortest waits of at most so many steps of each kind. */
    static WaitPlan shortest(List<WaitChain> chains, int[] most) {
        return of(chains, -1, within(chains, most));
    }

    /** The most steps of each kind that the chains have. */
    private static int[] within(List<WaitChain> chains, int[] most) {
        int[] found = new int[most.length];
        for (int kind = 0; kind < most.length; kind++) {
            int each = kind;
            long capacity =
                    chains.stream().mapToLong(chain -> chain.capacity(each)).sum();
            found[kind] = (int) Math.min(most[kind], capacity);
        }
        return found;
    }

    private static WaitPlan of(List<WaitChain> chains, int sign, int[] most) {
        if (most[1] + most[2] > 0 && combinations(chains, most) > MOST_COMBINATIONS) {
            int all = Math.min(Limits.MAX_COUNT, most[0] + most[1] + most[2]);
            return new WaitPlan(chains.stream().map(WaitChain::pooled).toList(), sign, new int[] {all, 0, 0});
        }
        return new WaitPlan(chains, sign, most);
    }

    /** How many divisions of the steps of each kind among the chains there are to compare. */
    static double combinations(List<WaitChain> chains, int[] most) {
        double states = (most[0] + 1.0) * (most[1] + 1.0) * (most[2] + 1.0);
        double choices = 0;
        for (WaitChain chain : chains) {
            choices += (mostOf(chain, most[0]) + 1.0)
                    * (Math.min(chain.capacity(1), most[1]) + 1.0)
                    * (Math.min(chain.capacity(2), most[2]) + 1.0);
        }
        return states * choices;
    }

    /** The most retries of a chain that is not the steady one. */
    private static int mostOf(WaitChain chain, int retries) {
        return isUnlimited(chain, retries) ? Math.min(retries, chain.varied()) : Math.min(retries, chain.capacity(0));
    }

    private static boolean isUnlimited(WaitChain chain, int retries) {
        return chain.capacity(0) >= retries;
    }

    private long[][] nothing() {
        long[][] results = new long[(refreshes + 1) * (redirects + 1)][retries + 1];
        for (long[] column : results) {
            Arrays.fill(column, NONE);
        }
        return results;
    }

    private int column(int ofRefreshes, int ofRedirects) {
        return ofRefreshes + ofRedirects * (refreshes + 1);
    }

    private void add(WaitChain chain) {
        long[][] nextOpen = nothing();
        long[][] nextSteady = nothing();
        int[][][] choice = new int[2][nextOpen.length][retries + 1];
        for (int d = 0; d <= Math.min(redirects, chain.capacity(2)); d++) {
            for (int f = 0; f <= Math.min(refreshes, chain.capacity(1)); f++) {
                for (int toD = d; toD <= redirects; toD++) {
                    for (int toF = f; toF <= refreshes; toF++) {
                        int to = column(toF, toD);
                        int from = column(toF - f, toD - d);
                        int code = column(f, d) * (retries + 1);
                        take(chain, f + d, open[from], nextOpen[to], choice[0][to], code);
                        take(chain, f + d, steady[from], nextSteady[to], choice[1][to], code);
                        goOn(chain, f + d, open[from], nextSteady[to], choice[1][to], code);
                    }
                }
            }
        }
        open = nextOpen;
        steady = nextSteady;
        taken.add(choice);
    }

    /** Takes each number of retries from a chain that has as many other steps. */
    private void take(WaitChain chain, int others, long[] from, long[] to, int[] choice, int code) {
        int most = mostOf(chain, retries);
        for (int before = 0; before <= retries; before++) {
            if (from[before] == NONE) {
                continue;
            }
            int last = Math.min(most, retries - before);
            for (int times = 0; times <= last; times++) {
                long wait = from[before] + sign * chain.sum(times + others);
                if (wait > to[before + times]) {
                    to[before + times] = wait;
                    choice[before + times] = code + times;
                }
            }
        }
    }

    /**
     * Takes more retries than the varied ones from a chain without a limit: one more each time, or the least number.
     */
    private void goOn(WaitChain chain, int others, long[] from, long[] to, int[] choice, int code) {
        int least = chain.varied() + 1;
        if (!isUnlimited(chain, retries)) {
            return;
        }
        long best = NONE;
        int times = 0;
        for (int after = least; after <= retries; after++) {
            long start = from[after - least];
            long started = start == NONE ? NONE : start + sign * chain.sum(least + others);
            long longer = best == NONE ? NONE : best + sign * chain.steadyWait();
            times = longer > started ? times + 1 : least;
            best = Math.max(longer, started);
            if (best > to[after]) {
                to[after] = best;
                choice[after] = ~(code + times);
            }
        }
    }

    /** The most steps that were considered. */
    int most() {
        return retries + refreshes + redirects;
    }

    /** The best wait of exactly so many steps; far below any other where so many are not possible. */
    long wait(int steps) {
        return sign * best(steps).result;
    }

    /** The stretches that the best wait of exactly so many steps consists of. */
    List<WorstCase.Stretch> path(int steps) {
        Place place = best(steps);
        List<WorstCase.Stretch> path = new ArrayList<>();
        int layer = place.layer;
        int column = place.column;
        int x = place.retries;
        for (int i = chains.size() - 1; i >= 0; i--) {
            int code = taken.get(i)[layer][column][x];
            if (code < 0) {
                code = ~code;
                layer = 0;
            }
            int times = code % (retries + 1);
            int others = code / (retries + 1);
            path.addAll(0, chains.get(i).stretches(new int[] {times, others % (refreshes + 1), others / (refreshes + 1)
            }));
            x -= times;
            column -= others;
        }
        return path;
    }

    /** Where a result is: which kind of result, in which column, with how many retries. */
    private record Place(long result, int layer, int column, int retries) {}

    private Place best(int steps) {
        Place best = new Place(NONE, 0, 0, 0);
        for (int d = 0; d <= redirects; d++) {
            for (int f = 0; f <= refreshes; f++) {
                int x = steps - f - d;
                if (x >= 0 && x <= retries) {
                    int column = column(f, d);
                    best = better(best, new Place(open[column][x], 0, column, x));
                    best = better(best, new Place(steady[column][x], 1, column, x));
                }
            }
        }
        return best;
    }

    private static Place better(Place one, Place other) {
        return other.result > one.result ? other : one;
    }
}
