package dev.recourse.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.recourse.catalog.problem.Complaint;
import dev.recourse.catalog.report.Report;
import dev.recourse.catalog.yaml.Node;
import dev.recourse.catalog.yaml.Tree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogSchemaTest {

    private static final Path SHIPPED = Path.of("catalog.schema.json");
    private static final Path BAD = Path.of("src/test/resources/bad");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CatalogSchema.json());

    /** Complaints about keys and the form of values, which a schema finds too. */
    private static final Set<Complaint> SEEN = Set.of(
            Complaint.UNKNOWN_KEY,
            Complaint.MISSING_KEY,
            Complaint.NOT_A_MAPPING,
            Complaint.NOT_A_LIST,
            Complaint.NOT_A_TEXT,
            Complaint.VERSION,
            Complaint.NOT_ONE_OF,
            Complaint.NOT_A_DURATION,
            Complaint.NOT_A_PERCENTAGE,
            Complaint.NOT_A_NUMBER,
            Complaint.NOT_A_FLAG,
            Complaint.NOT_A_CONSTANT,
            Complaint.NOT_A_TYPE,
            Complaint.NOT_A_JITTER,
            Complaint.NOT_A_HOST,
            Complaint.NOT_HTTPS,
            Complaint.NOT_A_LANGUAGE,
            Complaint.NOT_A_DOMAIN_PATH,
            Complaint.BLANK,
            Complaint.REPEATED,
            Complaint.NOT_A_SITE,
            Complaint.NOT_ONE_FORM,
            Complaint.NOT_A_REFUND,
            Complaint.NOT_A_POINTER,
            Complaint.NOT_A_HEADER,
            Complaint.HINT_FROM);

    /** Files with complaints that a schema finds in some cases only, or as another problem. */
    private static final Set<String> SEEN_FILES = Set.of(
            "rc008-c.yaml",
            "rc025.yaml",
            "rc025-b.yaml",
            "rc025-c.yaml",
            "rc025-e.yaml",
            "rc025-f.yaml",
            "rc025-g.yaml",
            "rc032.yaml",
            "rc032-b.yaml",
            "rc034-b.yaml",
            "rc034-c.yaml",
            "rc044-b.yaml",
            "rc114.yaml",
            "rc115.yaml",
            "rc152-c.yaml",
            "rc155-c.yaml");

    /** A schema cannot see how a number is written, and which cases need a remedy. */
    private static final Set<String> UNSEEN_FILES =
            Set.of("rc021-e.yaml", "rc021-f.yaml", "rc026-b.yaml", "rc047-c.yaml");

    private static List<Error> errors(Path file) throws IOException {
        return SCHEMA.validate(Files.readString(file), InputFormat.YAML);
    }

    /** Whether every parser reads the file in the same way. */
    private static boolean isPlainYaml(Path file) throws IOException {
        Report report = Report.on("x");
        Optional<Node> tree = Tree.read(Files.readAllBytes(file), report);
        return tree.isPresent() && !report.hasErrors();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "examples"})
    void catalogsAndTranslationsAreValid(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
                assertEquals(List.of(), errors(file), file.toString());
            }
        }
    }

    @Test
    void generatedCatalogsAreValid() {
        for (long seed = 0; seed < 200; seed++) {
            CatalogWriter.files(Catalogs.of(seed)).forEach((name, text) -> {
                // the validator's parser fails on such a character at the end of its buffer
                String plain = text.replace("😀", "☺");
                assertEquals(List.of(), SCHEMA.validate(plain, InputFormat.YAML), text);
            });
        }
    }

    @Test
    void generatedOverridesAreValid() {
        for (long seed = 0; seed < 200; seed++) {
            String text = CatalogWriter.overrides(Catalogs.of(seed));
            assertEquals(List.of(), SCHEMA.validate(text, InputFormat.YAML), text);
        }
    }

    @Test
    void badCatalogsAreInvalidIfTheMistakeIsInAKeyOrInTheFormOfAValue() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String file : BadCatalogsTest.files()) {
            Path path = BAD.resolve(file);
            if (!isPlainYaml(path)) {
                continue;
            }
            Complaint complaint = Stream.of(Complaint.values())
                    .filter(c -> c.id().equals("RC" + file.substring(2, 5)))
                    .findFirst()
                    .orElseThrow();
            boolean expected = (SEEN.contains(complaint) && !UNSEEN_FILES.contains(file)) || SEEN_FILES.contains(file);
            boolean translation = Files.exists(BAD.resolve(file.replace(".yaml", ".de.yaml")));
            List<Error> errors = errors(path);
            if (errors.isEmpty() == expected && !translation) {
                wrong.add(file + " " + complaint + ": " + errors);
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void theShippedSchemaIsUpToDate() throws IOException {
        if ("update".equals(System.getProperty("recourse.golden"))) {
            Files.writeString(SHIPPED, CatalogSchema.json());
        }
        assertEquals(new String(Files.readAllBytes(SHIPPED), StandardCharsets.UTF_8), CatalogSchema.json());
    }
}
