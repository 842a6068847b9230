package dev.recourse.tools;

import dev.recourse.catalog.CatalogSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Prints the JSON Schema of the catalog file, for completion in an editor.")
final class SchemaCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(CatalogSchema.json().stripTrailing());
        spec.commandLine().getOut().flush();
        return 0;
    }
}
