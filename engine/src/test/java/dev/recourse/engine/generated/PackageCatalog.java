package dev.recourse.engine.generated;

import dev.recourse.engine.GeneratedCatalog;
import dev.recourse.engine.Policy;
import java.util.List;

/** As the processor generates it. */
public final class PackageCatalog {

    private static final Policy POLICY = Policy.builder("shop").build();

    private PackageCatalog() {}

    public static GeneratedCatalog catalog() {
        return new GeneratedCatalog(
                POLICY, "ab".repeat(32), List.of(new GeneratedCatalog.Text("shop.yaml", "cd".repeat(32))));
    }
}
