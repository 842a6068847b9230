package dev.recourse.flink;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.CatalogSource;
import dev.recourse.engine.Policy;
import dev.recourse.tools.decide.Decider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * What the {@code decide} command prints about a log.
 *
 * @param decisions sorted
 * @param errors in their order
 */
record Expected(List<String> decisions, List<String> errors) {

    /** That of {@code decide --independent}. */
    static Expected of(Path catalog, long seed, List<String> lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        byte[] input = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        Decider.independent(policy(catalog), seed)
                .run(new ByteArrayInputStream(input), out, new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Expected(
                out.toString(StandardCharsets.UTF_8).lines().sorted().toList(),
                err.toString(StandardCharsets.UTF_8).lines().toList());
    }

    static Policy policy(Path catalog) {
        return new CatalogReader(CatalogSource.folder(catalog.resolveSibling("")))
                .read(String.valueOf(catalog.getFileName()), List.of())
                .catalog()
                .orElseThrow()
                .policy();
    }
}
