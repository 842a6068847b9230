package dev.recourse.client.io;

import dev.recourse.client.Environment;

/** The logger of all drivers, named like the package that documents it. */
public final class Log {

    public static final System.Logger LOGGER = System.getLogger(Environment.class.getPackageName());

    private Log() {}
}
