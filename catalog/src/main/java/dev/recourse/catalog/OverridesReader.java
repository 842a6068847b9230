package dev.recourse.catalog;

import dev.recourse.catalog.bind.OverridesBinder;
import dev.recourse.catalog.json.Json;
import dev.recourse.catalog.load.CatalogLoader;
import dev.recourse.catalog.report.Report;
import dev.recourse.engine.Policy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads overrides: a small file in which operations change a policy without a new release. It may give limits, which
 * change one by one; a hint rule; a budget; backoffs, new ones or changed ones, which then change for every row that
 * uses them; and rows. A row replaces the remedy and the cases of a code, or of a range of unknown codes.
 *
 * <pre>
 * recourse: 1
 * overrides: my-service
 * limits: { elapsed: 1h }
 * backoffs: { slow: { base: 1m, max: 10m, jitter: equal } }
 * domains:
 *   orders:
 *     codes:
 *       409: { remedy: { retry: { backoff: slow, limit: 5 } } }
 * </pre>
 *
 * <p>The policy may come from generated code or from a catalog read at run time. Whatever a file holds, the reader does
 * not throw; it reports all problems in one run. Running sessions are carried over by {@code State.movedTo(Policy)}.
 */
public final class OverridesReader {

    private final Policy policy;

    private OverridesReader(Policy policy) {
        this.policy = policy;
    }

    /** A reader of files that change this policy. The policy itself does not change. */
    public static OverridesReader of(Policy policy) {
        return new OverridesReader(policy);
    }

    /** Reads the overrides in this file. */
    public OverridesReading read(Path file) {
        return read(CatalogSource.folder(file.getFileSystem().getPath("")), file.toString());
    }

    /**
     * Reads overrides from an application's own configuration.
     *
     * @param keys what a file has below {@code overrides}: maps, lists, texts, whole numbers and booleans, such as
     *     {@code Map.of("limits", Map.of("elapsed", "1h"))}. Positions of problems are those in the same keys written
     *     as JSON, one key per line
     * @param name the name under which problems are reported
     * @throws IllegalArgumentException if {@code recourse} or {@code overrides} is among the keys
     */
    public OverridesReading read(Map<String, ?> keys, String name) {
        if (keys.containsKey("recourse") || keys.containsKey("overrides")) {
            throw new IllegalArgumentException(name + ": 'recourse' and 'overrides' are not set by an application");
        }
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("recourse", 1);
        file.put("overrides", policy.name());
        file.putAll(keys);
        byte[] text = Json.writeIndented(file).getBytes(StandardCharsets.UTF_8);
        return read(read -> read.equals(name) ? Optional.of(text) : Optional.empty(), name);
    }

    /**
     * Reads the overrides in this file.
     *
     * @param file the file's name as the source knows it; problems are reported under this name
     */
    public OverridesReading read(CatalogSource source, String file) {
        Report report = Report.on(file);
        Optional<Policy> changed = new CatalogLoader(source::read)
                .overrides(file, report)
                .flatMap(root -> OverridesBinder.bind(root, policy, report));
        return new OverridesReading(report.hasErrors() ? Optional.empty() : changed, report.sorted());
    }
}
