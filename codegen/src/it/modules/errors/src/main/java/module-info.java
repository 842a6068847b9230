/** The shop's errors. */
module com.example.errors {
    requires transitive dev.recourse.engine;

    exports com.example.shop;
}
