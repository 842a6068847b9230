package dev.recourse.tools.simulate;

import dev.recourse.tools.simulate.scenario.Setup;
import dev.recourse.tools.simulate.server.ServerModel;

/** Numbers for tests. */
public final class Setups {

    private Setups() {}

    /** The defaults of the command, for this many clients that keep connections. */
    public static Setup connections(int clients) {
        return of(clients, clients / 30.0);
    }

    /** The defaults of the command, for this many clients that make calls. */
    public static Setup calls(int clients) {
        return of(clients, clients / 5.0);
    }

    private static Setup of(int clients, double capacity) {
        return new Setup(clients, 1, new ServerModel(capacity, 2_000, 50), 10_000, 5, 10_000, 60_000, 30 * 60_000L, 0);
    }
}
