/** The recovery machine. It depends on nothing at run time. */
module dev.recourse.engine {
    requires static org.jspecify;

    exports dev.recourse.engine;
}
